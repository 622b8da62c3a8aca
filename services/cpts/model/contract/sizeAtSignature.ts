import type { Day } from '../../../../common/calendarDay';
import type { Contract } from '../Contract';
import type { CptsSize } from '../cptsSize';
import { populationsOfDay } from '../populationsOfDay';
import type { Snapshot } from '../Snapshot';

/**
 * The size of the CPTS on the day of the signature, by the latest PMUN; where that is a span, only a size that it has on
 * both its first and its last day.
 */
export async function sizeAtSignature(snapshot: Snapshot, contract: Contract): Promise<CptsSize> {
  const { earliest, latest } = contract.signed;
  if (earliest === null || latest === null)
    return undetermined([], 'The signature has no first or no last day.');
  const first = await sizeOn(snapshot, contract, earliest);
  if (earliest === latest) return first;
  const last = await sizeOn(snapshot, contract, latest);
  if (first.category === last.category && (first.category !== null || first.reason === last.reason))
    return last;
  const reason = `On ${earliest}: ${first.reason} On ${latest}: ${last.reason}`;
  return undetermined([...first.possible, ...last.possible], reason);
}

/** The size that a client has chosen. */
export function chosenSize(category: number): CptsSize {
  return {
    category,
    possible: [category],
    basis: null,
    population: null,
    reason: `Size ${category} as given.`,
  };
}

async function sizeOn(snapshot: Snapshot, { cptsId, id }: Contract, on: Day): Promise<CptsSize> {
  const cpts = snapshot.cptsById(cptsId);
  if (cpts === undefined) throw new Error(`The CPTS of ${id} is missing`);
  return (await populationsOfDay(snapshot, on, null)).sizeOf(cpts);
}

function undetermined(possible: readonly number[], reason: string): CptsSize {
  const sizes = [...new Set(possible)].sort((one, other) => one - other);
  return { category: null, possible: sizes, basis: null, population: null, reason };
}
