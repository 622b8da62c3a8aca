import { addYears } from '../../common/calendarDay';
import type { BenchCase } from '../support/BenchCase';
import { freshDay } from '../support/freshDay';

const HISTORY = `coverageHistory(from: $from, to: $to, step: MONTH) { on rate { low high }
  coveredPopulation { low high } complete communeCount coveredCommuneCount }`;

function tenYearsFrom(run: number) {
  const from = freshDay(run);
  return { from, to: addYears(from, 10) };
}

/** The coverage of the country, month by month through ten years: 121 days that nobody has asked for. */
export const countryHistory: BenchCase = {
  name: 'country-history',
  goalMs: 100,
  ofProduct: (run) => ({
    query: `query ($from: Date!, $to: Date) { country { code ${HISTORY} } }`,
    variables: tenYearsFrom(run),
  }),
  ofSubgraph: (run) => ({
    query: `query ($representations: [_Any!]!, $from: Date!, $to: Date) {
      _entities(representations: $representations) { ... on Country { ${HISTORY} } } }`,
    variables: { representations: [{ __typename: 'Country', code: 'FR' }], ...tenYearsFrom(run) },
  }),
};
