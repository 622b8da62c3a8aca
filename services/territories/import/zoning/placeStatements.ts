import { groupBy } from '../../../../common/cog/groupBy';
import type { RowLedger } from '../../../../common/import/RowLedger';
import type { CommunesOfToday } from './CommunesOfToday';
import type { PlacedStatement } from './PlacedStatement';
import type { ZoningStatement } from './ZoningStatement';

/**
 * The statements with their communes of today, told to the ledger: unknown codes and statements that contradict an earlier
 * one are rejected, repeated ones merged.
 */
export function placeStatements(
  statements: readonly ZoningStatement[],
  communes: CommunesOfToday,
  ledger: RowLedger,
): PlacedStatement[] {
  const placed: PlacedStatement[] = [];
  const stated = new Map<string, ZoningStatement>();
  for (const statement of statements) {
    const { file, line, column, communeCode, zone } = statement;
    const from = communes.placeOf(communeCode);
    if (!from) {
      ledger.reject({ file, line, rule: 'ROW_UNKNOWN_COMMUNE', column, value: communeCode });
      continue;
    }
    const key = keyOf(statement);
    const earlier = stated.get(key);
    if (earlier?.zone === zone) ledger.merge();
    else if (earlier && isOneThing(statement)) {
      const hint = `Line ${earlier.line} of ${earlier.file} says ${earlier.zone} of ${communeCode}.`;
      ledger.reject({ file, line, rule: 'ROW_CONFLICTING_KEY', column: 'zone', value: zone, hint });
    } else {
      ledger.load();
      stated.set(key, statement);
      placed.push({ statement, from, commune: from.commune });
    }
  }
  return placed;
}

/** The statements that follow from other rows, with their communes of today; what these rows are is told already. */
export function placeDerived(
  statements: readonly ZoningStatement[],
  communes: CommunesOfToday,
): PlacedStatement[] {
  return statements.flatMap((statement) => {
    const from = communes.placeOf(statement.communeCode);
    return from ? [{ statement, from, commune: from.commune }] : [];
  });
}

/** Neighbourhoods without a name may be several: two zones of them are no contradiction. */
function isOneThing({ part, partName }: ZoningStatement): boolean {
  return part === null || partName !== null;
}

function keyOf(statement: ZoningStatement): string {
  const { communeCode, part, partName, livingArea, zone } = statement;
  const unnamed = isOneThing(statement) ? '' : zone;
  return [
    communeCode,
    part ?? '',
    partName ?? '',
    part === null ? (livingArea?.code ?? '') : '',
    unnamed,
  ].join('|');
}

/** The statements by commune of today. Communes with arrondissements that have none of their own get those of these. */
export function byCommune(
  placed: readonly PlacedStatement[],
  communes: CommunesOfToday,
): Map<string, PlacedStatement[]> {
  const groups = groupBy(placed, ({ commune }) => commune.code);
  for (const commune of communes.all()) {
    const arrondissements = communes.arrondissementsOf(commune.code);
    if (groups.has(commune.code)) continue;
    const parts = arrondissements.flatMap((code) => groups.get(code) ?? []);
    if (parts.length > 0) {
      groups.set(
        commune.code,
        parts.map((each) => ({ ...each, commune })),
      );
    }
  }
  return groups;
}
