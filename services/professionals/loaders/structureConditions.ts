import { foldName } from '../../../common/text/foldName';
import { allOf, type Statement } from '../../../common/database/Statement';
import type { StructureSearch } from './structureSearch';
import { belongsOnDay } from './structuresOf';

/** What a search begins with, to be called `found`, and the conditions on it; parameters stand in that order. */
export interface StructureConditions {
  readonly from: string;
  readonly where: string;
  readonly parameters: readonly unknown[];
}

/** One condition: the table whose rows meet it, and what is asked of them. */
interface Condition extends Statement {
  readonly table: string;
  /** Whether several rows of one structure may meet it. */
  readonly repeated?: true;
}

/** Stands for the table's name in a condition. */
const TABLE = '{table}';

/**
 * The search begins with the rows of one condition, by an index in the order of FINESS numbers, and looks each of them up
 * under the others; so no search reads more than the narrowest place does. Words come last: many structures share them.
 */
export function structureConditions(search: StructureSearch): StructureConditions {
  const { communeCode, departmentCode, cptsId, text, kind } = search;
  const conditions = [
    communeCode === null ? null : inPlace('COMMUNE', communeCode),
    departmentCode === null ? null : inPlace('DEPARTMENT', departmentCode),
    cptsId === null ? null : belongsTo(cptsId, search.on),
    kind === null ? null : ofKind(kind),
    ...wordsOf(text).map(hasWord),
  ].filter((condition) => condition !== null);
  // Only lists of structures that are loaded: a CPTS may name others.
  const all = cptsId === null ? conditions : [...conditions, anyStructure];
  const [first = anyStructure, ...others] = all;
  const lookups = others.map(lookedUp);
  if (first.repeated !== true) {
    const { sql, parameters } = allOf([named(first, 'found'), ...lookups]);
    return { from: first.table, where: sql, parameters };
  }
  const once = named(first, 'other');
  const where = allOf(lookups);
  return {
    from: `(SELECT DISTINCT other.finess FROM ${first.table} other WHERE ${once.sql})`,
    where: where.sql,
    parameters: [...once.parameters, ...where.parameters],
  };
}

const anyStructure: Condition = { table: 'care_structure', sql: '1 = 1', parameters: [] };

function inPlace(level: 'COMMUNE' | 'DEPARTMENT', code: string): Condition {
  const sql = `${TABLE}.level = ? AND ${TABLE}.code = ?`;
  return { table: 'care_structure_place', sql, parameters: [level, code] };
}

function belongsTo(cptsId: string, on: string): Condition {
  const sql = `${TABLE}.cptsId = ? AND ${belongsOnDay(TABLE)}`;
  return { table: 'care_structure_cpts', sql, parameters: [cptsId, on, on] };
}

function ofKind(kind: string): Condition {
  return { table: 'care_structure', sql: `${TABLE}.kind = ?`, parameters: [kind] };
}

/** Folded words hold only a-z and 0-9; in the order of bytes, "{" is the sign behind them. */
function hasWord(word: string): Condition {
  const sql = `${TABLE}.word >= ? AND ${TABLE}.word < ?`;
  return { table: 'care_structure_word', sql, parameters: [word, `${word}{`], repeated: true };
}

function wordsOf(text: string | null): string[] {
  return foldName(text ?? '')
    .split(' ')
    .filter((word) => word !== '');
}

function named({ sql, parameters }: Condition, table: string): Statement {
  return { sql: sql.replaceAll(TABLE, table), parameters };
}

function lookedUp(condition: Condition): Statement {
  const { sql, parameters } = named(condition, 'other');
  const same = 'other.finess = found.finess';
  return { sql: `EXISTS (SELECT 1 FROM ${condition.table} other WHERE ${same} AND ${sql})`, parameters };
}
