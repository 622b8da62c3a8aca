import type { Day } from '../../../../common/calendarDay';
import type { DeclaredSources } from '../../../../common/import/DeclaredSources';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { requiredDayWithin, textOf } from '../files/rowValues';
import { sourceOfRow } from '../files/sourceOfRow';
import { slugOf } from '../known/cptsNames';
import { cptsOfRow } from '../known/cptsOfRow';
import type { CptsRegister, KnownCpts } from '../known/KnownCpts';
import type { Organization, Organizations } from '../known/Organizations';
import type { ContractFileRow } from './contractColumns';

/** The longest stable name. */
const LONGEST_ID = 64;
const LONGEST_NOTE = 2_000;
/** The accord conventionnel interprofessionnel on CPTS was signed on that day. */
const FIRST_CONTRACTS = {
  first: '2019-06-20',
  reason: 'There are contracts with CPTS since the agreement (ACI) of 2019-06-20.',
};

/** A row of a file of contracts as values that keep every rule of a single row. */
export interface ContractLine {
  readonly row: ContractFileRow;
  readonly cpts: KnownCpts;
  readonly signed: Day;
  /** Null where the row gives none. */
  readonly id: string | null;
  /** The ARS and the CPAM that the row names; the CPTS signs too. */
  readonly bodies: readonly Organization[];
  readonly note: string | null;
  readonly sourceId: string;
}

/** What rows of contracts and payments are read with. */
export interface FactReading {
  readonly register: CptsRegister;
  readonly organizations: Organizations;
  readonly sources: DeclaredSources;
  /** Nothing that a row tells of has happened after it. */
  readonly today: Day;
}

/** The row as values. Throws a RowProblem for the first rule that it breaks. */
export function parseContractRow(
  row: ContractFileRow,
  { register, organizations, sources, today }: FactReading,
): ContractLine {
  const ars = textOf(row, 'ars');
  const cpam = textOf(row, 'cpam');
  return {
    row,
    cpts: cptsOfRow(row, register),
    signed: requiredDayWithin(row, 'signed', { ...FIRST_CONTRACTS, today }),
    id: toldId(row.values.id, 'id'),
    bodies: [
      ...(ars === null ? [] : [organizations.agency(ars, 'ars')]),
      ...(cpam === null ? [] : [organizations.fund(cpam, 'cpam')]),
    ],
    note: textOf(row, 'note', LONGEST_NOTE),
    sourceId: sourceOfRow(row, sources),
  };
}

/** A number that a file gives a fact, as a stable name: "ACI 2020/83" becomes aci-2020-83. Throws ROW_INVALID_CODE. */
export function toldId(text: string, column: string): string | null {
  if (text === '') return null;
  const id = slugOf(text, Infinity);
  if (id !== '' && id.length <= LONGEST_ID) return id;
  throw new RowProblem('ROW_INVALID_CODE', { column, hint: `Letters and digits, ${LONGEST_ID} at most.` });
}
