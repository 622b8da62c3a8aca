import { type CommuneHistory } from '../../../common/cog/CommuneHistory';
import type { PopulationLayer } from '../../../common/cog/PopulationLayer';
import { populationLayers } from '../../../common/cog/populationLayers';
import { populationVintages } from '../../../common/cog/populationVintages';
import { readReference, type Reference } from '../../../common/cog/readReference';

let reference: Reference;
let layers: PopulationLayer[];
beforeAll(() => {
  reference = readReference();
  layers = populationLayers(reference.vintages);
}, 300_000);

/** Codes whose figures differ between two layers of the same year, though their territory is the same on both days. */
function differences(a: PopulationLayer, b: PopulationLayer, history: CommuneHistory): string[] {
  return [...a.values.keys()].filter((code) => {
    const other = b.values.get(code);
    const same =
      history.aliveOn(code, a.geography)?.lifeFrom === history.aliveOn(code, b.geography)?.lifeFrom;
    return same && other !== undefined && other.value !== a.values.get(code)?.value;
  });
}

test.each([2019, 2020, 2022])(
  'the two files that carry PMUN %i agree wherever the territory is the same',
  (year) => {
    const [newer, older] = layers.filter((layer) => layer.year === year && layer.kind === 'MUNICIPAL');
    if (!newer || !older) throw new Error('two layers were expected');
    expect(older.values.size).toBeGreaterThan(34_000);
    expect(differences(newer, older, reference.history)).toEqual([]);
  },
);

test.each([2021, 2022, 2023, 2024, 2025, 2026])(
  'in COG %i the total of each EPCI is the sum of its members',
  (cog) => {
    const epcis = reference.vintages.find((vintage) => vintage.cog === cog)?.epcis ?? [];
    const wrong = epcis.filter(({ membres, populationMunicipale, populationTotale }) => {
      const municipal = membres.reduce((sum, member) => sum + (member.populationMunicipale ?? NaN), 0);
      const total = membres.reduce((sum, member) => sum + (member.populationTotale ?? NaN), 0);
      return municipal !== populationMunicipale || total !== populationTotale;
    });
    expect(epcis.length).toBeGreaterThan(1_200);
    expect(wrong).toEqual([]);
  },
);

test('in COG 2019 the totals of EPCI differ from the sum of the communes only where a commune was made in 2018 or 2019', () => {
  const [cog2019] = reference.vintages;
  const changed = new Set(
    reference.history
      .all()
      .filter((each) => each.lifeFrom > '2018-01-01' && each.lifeFrom <= '2019-01-01')
      .map(({ code }) => code),
  );
  const unexplained = (cog2019?.epcis ?? []).filter(({ membres, populationMunicipale }) => {
    const figures = membres.map(({ code }) => cog2019?.communes.get(code)?.population ?? null);
    const mayotte = membres.some(({ code }) => code.startsWith('976'));
    const differs =
      figures.reduce<number>((sum, figure) => sum + (figure ?? NaN), 0) !== populationMunicipale;
    return differs && !mayotte && !membres.some(({ code }) => changed.has(code));
  });
  expect(unexplained).toEqual([]);
});

test('the sources of two years of the same collectivity move, those left out stand still', () => {
  const sum = (cog: number, department: string) =>
    [...(reference.vintages.find((vintage) => vintage.cog === cog)?.communes ?? [])]
      .filter(([code]) => code.startsWith(department))
      .reduce((total, [, { population }]) => total + (population ?? 0), 0);
  for (const moving of ['975', '977', '978']) expect(sum(2024, moving)).not.toBe(sum(2022, moving));
  for (const still of ['986', '987', '988', '976']) expect(sum(2024, still)).toBe(sum(2022, still));
});

test('every declared vintage carries the figures of nearly every commune', () => {
  expect(layers).toHaveLength(populationVintages.reduce((count, { kinds }) => count + kinds.length, 0));
  for (const layer of layers) expect(layer.values.size).toBeGreaterThan(34_800);
});

test('the history has one living version for each commune of the latest COG, under its name', () => {
  const { history, latest } = reference;
  const living = [...history.codes()].filter((code) => history.aliveOn(code, '2026-11-22'));
  expect(living.sort()).toEqual([...latest.communes.keys()].sort());
  for (const [code, { name }] of latest.communes)
    expect(history.aliveOn(code, '2026-11-22')?.name).toBe(name);
});

test('versions of a code follow each other without overlap', () => {
  const { history } = reference;
  for (const code of history.codes()) {
    const versions = history.versions(code);
    for (const [place, version] of versions.entries()) {
      const next = versions[place + 1];
      if (next) expect(next.validFrom >= (version.validTo ?? '9')).toBe(true);
    }
  }
});
