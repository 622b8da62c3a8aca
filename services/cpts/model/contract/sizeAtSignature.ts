import type { Day } from '../../../../common/calendarDay';
import type { Contract } from '../Contract';
import type { CptsSize } from '../cptsSize';
import type { FundingGrid } from '../FundingGrid';
import { populationsOfDay } from '../populationsOfDay';
import type { Snapshot } from '../Snapshot';

/**
 * The size of the CPTS on the day of the signature, by the latest PMUN, under the grid counted with or, where that is open,
 * the one in force; where the signature is a span, only a size that it has on both its first and its last day.
 */
export async function sizeAtSignature(
  snapshot: Snapshot,
  contract: Contract,
  grid: FundingGrid | null,
): Promise<CptsSize> {
  const { earliest, latest } = contract.signed;
  if (earliest === null || latest === null)
    return undetermined([], 'The signature has no first or no last day.');
  const counted = { snapshot, contract, grid };
  const first = await sizeOn(counted, earliest);
  if (earliest === latest) return first;
  const last = await sizeOn(counted, latest);
  if (first.reason === last.reason) return last;
  const reason = `On ${earliest}: ${first.reason} On ${latest}: ${last.reason}`;
  // Where one of the days tells nothing, no size is known to be the only ones that are possible.
  const told = first.possible.length > 0 && last.possible.length > 0;
  const both = undetermined(told ? [...first.possible, ...last.possible] : [], reason);
  if (first.category !== last.category) return both;
  const basis = first.basis === last.basis ? last.basis : null;
  return { ...both, category: last.category, basis, population: samePopulation(first, last) };
}

function samePopulation(first: CptsSize, last: CptsSize): CptsSize['population'] {
  const [a, b] = [first.population, last.population];
  return a?.low === b?.low && a?.high === b?.high ? b : null;
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

interface Counted {
  readonly snapshot: Snapshot;
  readonly contract: Contract;
  readonly grid: FundingGrid | null;
}

async function sizeOn({ snapshot, contract, grid }: Counted, on: Day): Promise<CptsSize> {
  const cpts = snapshot.cptsById(contract.cptsId);
  if (cpts === undefined) throw new Error(`The CPTS of ${contract.id} is missing`);
  return (await populationsOfDay(snapshot, on, null)).sizeOf(cpts, grid ?? undefined);
}

function undetermined(possible: readonly number[], reason: string): CptsSize {
  const sizes = [...new Set(possible)].sort((one, other) => one - other);
  return { category: null, possible: sizes, basis: null, population: null, reason };
}
