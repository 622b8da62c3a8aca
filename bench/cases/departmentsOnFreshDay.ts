import type { BenchCase } from '../support/BenchCase';
import { freshDay } from '../support/freshDay';

const COVERAGE =
  'coverage(on: $on) { rate { low high } coveredPopulation { low high } complete communeCount coveredCommuneCount }';

/** The coverage of every department on a day that nobody has asked for. The codes are those the gateway would send. */
export function departmentsOnFreshDay(departmentCodes: readonly string[]): BenchCase {
  const representations = departmentCodes.map((code) => ({ __typename: 'Department', code }));
  return {
    name: 'departments-fresh-day',
    goalMs: 30,
    ofProduct: (run) => ({
      query: `query ($on: Date) { departments { code name ${COVERAGE} } }`,
      variables: { on: freshDay(run) },
    }),
    ofSubgraph: (run) => ({
      query: `query ($representations: [_Any!]!, $on: Date) {
        _entities(representations: $representations) { ... on Department { ${COVERAGE} } } }`,
      variables: { representations, on: freshDay(run) },
    }),
  };
}
