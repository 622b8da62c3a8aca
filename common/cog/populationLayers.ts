import type { PopulationKind } from './LegalPopulation';
import { isFrozenMayotte, isUndatedCollectivity } from './overseas';
import type { PopulationLayer, PublishedValue } from './PopulationLayer';
import { mayotteYear, populationVintages, type PopulationVintage } from './populationVintages';
import type { Vintage } from './readVintage';
import { sourceIdOfPopulation } from './cogSources';
import { dayOfCog } from './vintages';

/** Every layer of figures that the files hold, newest geography first within a year and kind. */
export function populationLayers(vintages: readonly Vintage[]): PopulationLayer[] {
  return populationVintages.flatMap((declared) => {
    const vintage = vintages.find((each) => each.cog === declared.cog);
    if (!vintage) return [];
    return declared.kinds.map((kind) => ({
      year: declared.year,
      kind,
      geography: dayOfCog(declared.geography),
      values: publishedValues(vintage, declared, { kind, keep: (code) => !isFrozenMayotte(code) }),
    }));
  });
}

/** Mayotte's figures of 2017, PMUN and PTOT, from the latest EPCI list: its 17 communes are all in an EPCI. */
export function mayotteLayers(latest: Vintage): PopulationLayer[] {
  const declared: PopulationVintage = {
    cog: latest.cog,
    file: 'epci',
    year: mayotteYear,
    kinds: ['MUNICIPAL', 'TOTAL'],
    geography: latest.cog,
  };
  return declared.kinds.map((kind) => ({
    year: mayotteYear,
    kind,
    geography: dayOfCog(latest.cog),
    values: publishedValues(latest, declared, { kind, keep: isFrozenMayotte }),
  }));
}

function publishedValues(
  vintage: Vintage,
  declared: PopulationVintage,
  choice: { readonly kind: PopulationKind; readonly keep: (code: string) => boolean },
): Map<string, PublishedValue> {
  const sourceId = sourceIdOfPopulation(declared.year, declared.cog);
  const values = new Map<string, PublishedValue>();
  for (const [code, value] of figuresOf(vintage, declared.file, choice.kind)) {
    const known = value !== null && !isUndatedCollectivity(code) && choice.keep(code);
    if (known) values.set(code, { value, sourceId });
  }
  return values;
}

function figuresOf(
  vintage: Vintage,
  file: PopulationVintage['file'],
  kind: PopulationKind,
): Iterable<readonly [string, number | null]> {
  if (file === 'communes')
    return [...vintage.communes].map(([code, commune]) => [code, commune.population] as const);
  const figure = kind === 'MUNICIPAL' ? 'populationMunicipale' : 'populationTotale';
  return vintage.epcis.flatMap((epci) =>
    epci.membres.map((member) => [member.code, member[figure] ?? null] as const),
  );
}
