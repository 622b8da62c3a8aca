import type { CogRow, Movement, NameSpan } from '../files/ReferenceFile';
import { communeCell, dayCell, paddedCell } from './cells';
import type { cogColumns } from './CogColumns';
import type { RowReading } from './collectRows';

type Values<Kind extends keyof typeof cogColumns> = Readonly<Record<keyof (typeof cogColumns)[Kind], string>>;
type Reading<Kind extends keyof typeof cogColumns, Item> = RowReading<
  keyof (typeof cogColumns)[Kind] & string,
  Item
>;

const types: readonly string[] = ['COM', 'ARM', 'COMD', 'COMA'];

function isType(text: string): text is CogRow['type'] {
  return types.includes(text);
}

/** A row of v_commune. A commune nouvelle and the delegated commune of its seat share a code, so that the type is in the key. */
export function cogRow(values: Values<'communes'>): Reading<'communes', CogRow> {
  const type = values.type.toUpperCase();
  const code = communeCell(values.code);
  const parent = values.parent === '' ? '' : communeCell(values.parent);
  if (!isType(type)) return { rule: 'ROW_INVALID_CODE', column: 'type' };
  const lack = lackOf(type, values);
  if (code === null) return { rule: 'ROW_INVALID_COMMUNE_CODE', column: 'code' };
  if (parent === null) return { rule: 'ROW_INVALID_COMMUNE_CODE', column: 'parent' };
  if (lack !== null) return { rule: 'ROW_MISSING_VALUE', column: lack };
  const region = paddedCell(values.region, 2);
  const department = paddedCell(values.department, 2);
  const item = { type, code, name: values.name, region, department, parent: type === 'COM' ? '' : parent };
  return { key: `${type} ${code}`, item };
}

/** A commune lies in a department, and a part of one in a commune. */
function lackOf(type: CogRow['type'], values: Values<'communes'>): keyof Values<'communes'> | null {
  const needed = ['name', type === 'COM' ? 'department' : 'parent'] as const;
  return needed.find((column) => values[column] === '') ?? null;
}

/** A row of v_commune_depuis_1943: a code under one name, from a day, and to the day on which it no longer held. */
export function nameSpan(values: Values<'names'>): Reading<'names', NameSpan> {
  const code = communeCell(values.code);
  const from = dayCell(values.from);
  const to = values.to === '' ? '' : dayCell(values.to);
  if (code === null) return { rule: 'ROW_INVALID_COMMUNE_CODE', column: 'code' };
  if (values.name === '') return { rule: 'ROW_MISSING_VALUE', column: 'name' };
  if (from === null) return { rule: 'ROW_INVALID_DATE', column: 'from' };
  if (to === null) return { rule: 'ROW_INVALID_DATE', column: 'to' };
  if (to !== '' && to <= from) return { rule: 'ROW_INVALID_DAY_ORDER', column: 'to' };
  return { key: `${code} ${from}`, item: { code, name: values.name, from, to } };
}

/** A row of v_mvt_commune; Insee repeats some of them. */
export function movement(values: Values<'movements'>): Reading<'movements', Movement> {
  const { mod, typeBefore, typeAfter } = values;
  const codeBefore = communeCell(values.codeBefore);
  const codeAfter = communeCell(values.codeAfter);
  const day = dayCell(values.day);
  if (!/^\d{2}$/.test(mod)) return { rule: 'ROW_INVALID_CODE', column: 'mod' };
  if (day === null) return { rule: 'ROW_INVALID_DATE', column: 'day' };
  if (codeBefore === null) return { rule: 'ROW_INVALID_COMMUNE_CODE', column: 'codeBefore' };
  if (codeAfter === null) return { rule: 'ROW_INVALID_COMMUNE_CODE', column: 'codeAfter' };
  if (!isType(typeBefore)) return { rule: 'ROW_INVALID_CODE', column: 'typeBefore' };
  if (!isType(typeAfter)) return { rule: 'ROW_INVALID_CODE', column: 'typeAfter' };
  const item = { mod, day, typeBefore, codeBefore, typeAfter, codeAfter };
  return { key: Object.values(item).join(' '), item };
}
