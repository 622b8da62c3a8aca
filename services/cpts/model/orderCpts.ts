import type { CptsOrder } from '../../../schema/generated/cpts';
import type { Cpts } from './Cpts';
import type { Range } from './Range';

/** A CPTS with the text it is ordered and paged by. */
export interface OrderedCpts {
  readonly key: string;
  readonly cpts: Cpts;
}

/** Sorts after every day and every number. */
const LAST = '~';
const MOST_INHABITANTS = 1e10;

/** The CPTS in the order asked for, each with its key; equal ones follow their stable names. */
export function orderCpts(
  all: readonly Cpts[],
  order: CptsOrder,
  populationOf: (cpts: Cpts) => Range | null,
): OrderedCpts[] {
  const keyed = all.map((cpts) => ({ key: `${sortKey(cpts, order, populationOf)}\n${cpts.id}`, cpts }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function sortKey(cpts: Cpts, order: CptsOrder, populationOf: (cpts: Cpts) => Range | null): string {
  switch (order) {
    case 'NAME':
      return cpts.foldedNames[0] ?? '';
    case 'SIGNED':
      return cpts.contracts.map((contract) => contract.signed.earliest ?? '').sort()[0] ?? LAST;
    case 'POPULATION':
      return mostFirst(populationOf(cpts));
  }
}

function mostFirst(population: Range | null): string {
  if (population === null) return LAST;
  return [population.low, population.high]
    .map((bound) => String(MOST_INHABITANTS - bound).padStart(11, '0'))
    .join(' ');
}
