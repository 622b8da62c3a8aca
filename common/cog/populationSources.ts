import type { SourceRow } from '../datasets/SourceRow';
import { epciTotals, latestPackagedYear, mayotteYear, populationVintages } from './populationVintages';
import { packagedSource, sourceIdOfPopulation } from './cogSources';
import type { ReferenceFiles } from './files/ReferenceFiles';
import { latestCog } from './vintages';

/** The source of the dataset as a whole where no file was imported; each figure has that of its own year and release. */
export const allPopulationsSource: SourceRow = packagedSource(
  'legal-populations',
  'Populations légales 2016 and 2018 to 2023, 2017 for Mayotte',
  latestCog,
);

/** The source of the dataset as a whole: that of the latest figures. */
export function latestPopulationsSource({ populations }: ReferenceFiles): SourceRow {
  const [newest] = populations;
  return newest === undefined || newest.year < latestPackagedYear ? allPopulationsSource : newest.source;
}

/** The sources that figures come from: one for each year and release that carries it, and one for each imported file. */
export function populationSources({ populations }: ReferenceFiles): SourceRow[] {
  const pairs = [...populationVintages, ...epciTotals, { year: mayotteYear, cog: latestCog }];
  const byId = new Map(
    pairs.map(({ year, cog }) => {
      const id = sourceIdOfPopulation(year, cog);
      return [id, packagedSource(id, `Populations légales ${year}`, cog)];
    }),
  );
  return [...byId.values(), ...populations.map(({ source }) => source)];
}
