import { possiblyBy, type DaySpan } from '../../model/DaySpan';
import type { Day } from '../../../../common/calendarDay';
import type { ContractLine } from './parseContractRow';

/** Leaves room for the day of a later contract. */
const LONGEST_BASE = 53;

/** A contract of a document: its stable name, its CPTS, and when it was signed. */
export interface DocumentedContract {
  readonly id: string;
  readonly cptsId: string;
  readonly signed: DaySpan;
}

/**
 * The stable names of the contracts of one CPTS, in the order of the lines. The first one signed is aci- and the name of the
 * CPTS, unless a document calls one of another day so; later ones have their year too, or their day.
 */
export function contractIds(
  lines: readonly Pick<ContractLine, 'id' | 'signed' | 'cpts'>[],
  documented: readonly DocumentedContract[],
): string[] {
  const taken = new Set(lines.map(({ id }) => id).filter((id) => id !== null));
  const ids = new Map<(typeof lines)[number], string>();
  const oldestFirst = [...lines].sort((one, other) => (one.signed < other.signed ? -1 : 1));
  for (const line of oldestFirst) {
    const id = line.id ?? firstFree(line, taken, documented);
    taken.add(id);
    ids.set(line, id);
  }
  return lines.map((line) => ids.get(line) ?? '');
}

function firstFree(
  { cpts, signed }: Pick<ContractLine, 'signed' | 'cpts'>,
  taken: ReadonlySet<string>,
  documented: readonly DocumentedContract[],
): string {
  const base = cpts.id.replace(/^cpts-/, 'aci-').slice(0, LONGEST_BASE);
  const wished = [base, `${base}-${signed.slice(0, 4)}`, `${base}-${signed}`];
  const free = wished.find((id) => !taken.has(id) && mayBe(id, { cptsId: cpts.id, signed }, documented));
  return free ?? `${base}-${signed}`;
}

/** Whether no document gives the stable name to another contract. */
export function mayBe(
  id: string,
  { cptsId, signed }: { readonly cptsId: string; readonly signed: Day },
  documented: readonly DocumentedContract[],
): boolean {
  const same = documented.find((contract) => contract.id === id);
  if (same === undefined) return true;
  return same.cptsId === cptsId && isWithin(signed, same.signed);
}

function isWithin(day: Day, span: DaySpan): boolean {
  return possiblyBy(span, day) && (span.latest === null || day <= span.latest);
}
