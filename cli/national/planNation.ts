import { readDocumentedCpts } from '../../common/synthetic/readDocumentedCpts';
import { countsAt } from './nationalCounts';
import type { NationalOptions } from './NationalFiles';
import type { NationalPlan } from './NationalPlan';
import { makeNationalCpts } from './perimeters/makeNationalCpts';
import { readPlaces } from './places/readPlaces';
import { makeStructures } from './structures/makeStructures';

/** The made-up country without its persons. */
export function planNation(options: NationalOptions): NationalPlan {
  const counts = countsAt(options.scale);
  const places = readPlaces();
  const documented = readDocumentedCpts();
  const taken = new Set(documented.flatMap(({ communeCodes }) => communeCodes));
  return {
    options,
    counts,
    sourceTitle: `Jeu national synthétique de Maillage, graine ${options.seed}`,
    places,
    documented,
    cpts: makeNationalCpts(places, taken, options.seed),
    structures: makeStructures(places, counts, options.seed),
  };
}
