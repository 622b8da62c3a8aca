import type { SourceRow } from '../datasets/SourceRow';
import { epciTotals, mayotteYear, populationVintages } from './populationVintages';
import { packagedSource, sourceIdOfPopulation } from './cogSources';
import { latestCog } from './vintages';

/** The source of the dataset as a whole; each figure has that of its own year and release. */
export const allPopulationsSource: SourceRow = packagedSource(
  'legal-populations',
  'Populations légales 2016 and 2018 to 2023, 2017 for Mayotte',
  latestCog,
);

/** The sources that figures come from: one for each year and release that carries it. */
export function populationSources(): SourceRow[] {
  const pairs = [...populationVintages, ...epciTotals, { year: mayotteYear, cog: latestCog }];
  const byId = new Map(
    pairs.map(({ year, cog }) => {
      const id = sourceIdOfPopulation(year, cog);
      return [id, packagedSource(id, `Populations légales ${year}`, cog)];
    }),
  );
  return [...byId.values()];
}
