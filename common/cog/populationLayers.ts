import type { PopulationKind } from './LegalPopulation';
import type { PopulationsFile } from './files/ReferenceFile';
import { isFrozenMayotte, isUndatedCollectivity } from './overseas';
import type { PopulationLayer, PublishedValue } from './PopulationLayer';
import { mayotteYear, populationVintages, type PopulationVintage } from './populationVintages';
import type { Vintage } from './readVintage';
import { sourceIdOfPopulation } from './cogSources';
import { dayOfCog } from './vintages';

/** The layers of the imported files, newest first: they go before those of the packages. */
export function importedLayers(files: readonly PopulationsFile[]): PopulationLayer[] {
  return files.flatMap(({ year, geography, figures, source }) => {
    const layer = (kind: PopulationKind, place: 1 | 2): PopulationLayer => ({
      year,
      kind,
      geography,
      values: new Map(
        figures.map((figure) => [figure[0], { value: figure[place], sourceId: source.id }] as const),
      ),
    });
    return [layer('MUNICIPAL', 1), layer('TOTAL', 2)];
  });
}

/** Every layer of figures that the packages hold, newest geography first within a year and kind. */
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

/** Mayotte's figures of 2017, PMUN and PTOT, from the packages' latest EPCI list: its 17 communes are all in an EPCI. */
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
