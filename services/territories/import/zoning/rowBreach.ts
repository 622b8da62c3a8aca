import { isCommuneCode } from '../../../../common/cog/codes/isCommuneCode';
import type { RowErrorCode } from '../../../../common/errors/commandErrorTable';
import { looksLikeFormula } from '../../../../common/text/looksLikeFormula';

/** The rule that a row breaks, where, and with what; RowLedger adds the file and the line. */
export interface RowBreach {
  readonly rule: RowErrorCode;
  readonly column: string;
  readonly value: string;
  readonly hint?: string;
}

const SHORT_CODE = /^\d{4}$/;

/** What is wrong with a commune code as it is written; null where nothing is. */
export function breachOfCommuneCode(code: string, column: string): RowBreach | null {
  if (code === '') return { rule: 'ROW_MISSING_VALUE', column, value: code };
  if (isCommuneCode(code)) return null;
  if (isFormula(code)) return { rule: 'ROW_FORMULA', column, value: code };
  const breach = { rule: 'ROW_INVALID_COMMUNE_CODE', column, value: code } as const;
  return SHORT_CODE.test(code) ? { ...breach, hint: `A leading zero may be missing: 0${code}.` } : breach;
}

/** Whether a text would be taken for a formula by a spreadsheet that opens it. */
export function isFormula(text: string): boolean {
  return looksLikeFormula(text.trim());
}

/** The breach of the first of these texts that begins like a formula; null where none does. */
export function breachOfFormulas(texts: Readonly<Record<string, string>>): RowBreach | null {
  const found = Object.entries(texts).find(([, value]) => isFormula(value));
  return found ? { rule: 'ROW_FORMULA', column: found[0], value: found[1] } : null;
}

/** A value that its nomenclature does not know, or none at all. */
export function breachOfValue(column: string, value: string): RowBreach {
  return { rule: value === '' ? 'ROW_MISSING_VALUE' : 'ROW_INVALID_CODE', column, value };
}
