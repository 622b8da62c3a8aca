import type { CommuneVersion } from '../../../common/cog/CommuneVersion';
import { applyVintage, startFromVintage } from '../../../common/cog/applyVintage';
import type { Vintage } from '../../../common/cog/readVintage';

function vintage(cog: number, names: Record<string, string>, more: Partial<Vintage> = {}): Vintage {
  const communes = new Map(Object.entries(names).map(([code, name]) => [code, { name, population: 1 }]));
  return {
    cog,
    communes,
    arrondissements: new Set(),
    partOf: new Map(),
    successors: new Map(),
    epcis: [],
    ...more,
  };
}

function history(before: Vintage, after: Vintage): (code: string) => CommuneVersion[] {
  const versions = new Map<string, CommuneVersion[]>();
  startFromVintage(versions, before);
  applyVintage(versions, before, after);
  return (code) => versions.get(code) ?? [];
}

test('a commune that is the same in both has one version', () => {
  const of = history(vintage(2021, { '01001': 'Alpha' }), vintage(2022, { '01001': 'Alpha' }));
  expect(of('01001')).toMatchObject([{ name: 'Alpha', validFrom: '', validTo: null, ending: null }]);
});

test('a new name makes a version of the same territory', () => {
  const of = history(vintage(2021, { '01001': 'Alpha' }), vintage(2022, { '01001': 'Alpha-le-Bourg' }));
  expect(of('01001')).toMatchObject([
    { name: 'Alpha', validTo: '2022-01-01', ending: 'RENAMED', lifeFrom: '' },
    { name: 'Alpha-le-Bourg', validFrom: '2022-01-01', lifeFrom: '', sourceId: 'cog-2022' },
  ]);
});

test('a merger ends one code and begins another territory under the other', () => {
  const after = vintage(
    2022,
    { '01001': 'Alpha-Beta' },
    {
      successors: new Map([['01002', '01001']]),
      partOf: new Map([
        ['01002', '01001'],
        ['01001', '01001'],
      ]),
    },
  );
  const of = history(vintage(2021, { '01001': 'Alpha', '01002': 'Beta' }), after);
  expect(of('01002')).toMatchObject([{ ending: 'DELEGATED', successorCode: '01001', validTo: '2022-01-01' }]);
  expect(of('01001')).toMatchObject([
    { name: 'Alpha', ending: 'DELEGATED', successorCode: null },
    { name: 'Alpha-Beta', lifeFrom: '2022-01-01' },
  ]);
});

test('a merger that keeps the name enlarges the commune', () => {
  const after = vintage(2022, { '01001': 'Alpha' }, { successors: new Map([['01002', '01001']]) });
  const of = history(vintage(2021, { '01001': 'Alpha', '01002': 'Beta' }), after);
  expect(of('01001').map(({ ending, lifeFrom }) => [ending, lifeFrom])).toEqual([
    ['ENLARGED', ''],
    [null, '2022-01-01'],
  ]);
});

test('a commune that stands on its own again splits the one it was in', () => {
  const before = vintage(2021, { '01001': 'Alpha-Beta' }, { partOf: new Map([['01002', '01001']]) });
  const of = history(before, vintage(2022, { '01001': 'Alpha', '01002': 'Beta' }));
  expect(of('01001').map(({ ending }) => ending)).toEqual(['SPLIT', null]);
  expect(of('01002')).toMatchObject([{ name: 'Beta', validFrom: '2022-01-01', lifeFrom: '2022-01-01' }]);
});

test('a code that is replaced by a new one under the same name has moved', () => {
  const after = vintage(2022, { '01002': 'Alpha' }, { successors: new Map([['01001', '01002']]) });
  const of = history(vintage(2021, { '01001': 'Alpha' }), after);
  expect(of('01001')).toMatchObject([{ ending: 'MOVED', successorCode: '01002' }]);
});
