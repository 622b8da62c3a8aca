import { readCogCommunes } from '../../../../common/cog/readCogCommunes';
import { readDocumentedCpts, type DocumentedCpts } from '../../../../common/synthetic/readDocumentedCpts';
import type { DemonstrationCpts } from './DemonstrationCpts';
import { demonstrationTowns, TOWN_WEIGHT } from './demonstrationTowns';

/** Every CPTS that a document names, in the order of their ids; areas where one is only beginning have no members yet. */
export function readDemonstrationCpts(): DemonstrationCpts[] {
  const communeNames = new Map(readCogCommunes().map(({ code, name }) => [code, name]));
  return readDocumentedCpts().map((cpts) => demonstrationCpts(cpts, communeNames));
}

function demonstrationCpts(
  { communeCodes, ...cpts }: DocumentedCpts,
  communeNames: ReadonlyMap<string, string>,
): DemonstrationCpts {
  return {
    ...cpts,
    communes: communeCodes.flatMap((code) => {
      const name = communeNames.get(code);
      if (name === undefined) return [];
      const weight = demonstrationTowns.has(code) ? TOWN_WEIGHT : 1;
      return Array.from({ length: weight }, () => ({ code, name }));
    }),
  };
}
