import {
  contractsDatasetId,
  documentsDatasetId,
  paymentsDatasetId,
  perimetersDatasetId,
} from '../import/datasetIds';

/** A fact and the dataset that states it. */
export interface OfDataset {
  readonly datasetId: string;
}

/** Where several datasets state the same, the first of these is believed. */
const ORDER: readonly string[] = [
  documentsDatasetId,
  perimetersDatasetId,
  contractsDatasetId,
  paymentsDatasetId,
];

/** The facts, those of the dataset that is believed first before the others; equal ones keep their order. */
export function strongestFirst<Fact extends OfDataset>(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((one, other) => ORDER.indexOf(one.datasetId) - ORDER.indexOf(other.datasetId));
}

/** The fact of the dataset that is believed first. Throws where there is none. */
export function strongest<Fact extends OfDataset>(facts: readonly Fact[]): Fact {
  const [first] = strongestFirst(facts);
  if (first === undefined) throw new Error('There is no fact to choose from');
  return first;
}

/** Of facts with the same key, the one of the dataset that is believed first; in the order in which the keys came. */
export function strongestByKey<Fact extends OfDataset>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): Fact[] {
  const chosen = new Map<string, Fact>();
  for (const fact of facts) {
    const other = chosen.get(keyOf(fact));
    chosen.set(keyOf(fact), other === undefined ? fact : strongest([other, fact]));
  }
  return [...chosen.values()];
}
