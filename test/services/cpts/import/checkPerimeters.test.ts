import { checkPerimeters } from '../../../../services/cpts/import/checkPerimeters';
import { rulesOf, sampleCpts, sampleDocument } from './sampleDocument';

interface Entry {
  readonly code: string;
  readonly from?: string;
  readonly to?: string;
}

function problemsOf(departments: string[], entries: Entry[]): string[] {
  const perimeter = {
    known: true as const,
    entries: entries.map(({ code, from, to }) => ({
      code,
      statedName: code,
      wholeCommune: true,
      from: from ?? null,
      to: to ?? null,
    })),
    unknownReason: null,
    note: null,
    where: 'page 1',
  };
  return rulesOf(checkPerimeters([sampleDocument({ cpts: [sampleCpts({ departments, perimeter })] })]));
}

test('communes of the departments of the CPTS may leave and come back', () => {
  const stays = [
    { code: '83069', to: '2022-01-01' },
    { code: '83069', from: '2022-01-01', to: '2023-01-01' },
    { code: '83069', from: '2024-01-01' },
  ];
  expect(problemsOf(['83'], stays)).toEqual([]);
  expect(problemsOf(['2A', '974'], [{ code: '2A004' }, { code: '97411' }])).toEqual([]);
});

test('a commune of another department is refused: Pierrefeu of the Alpes-Maritimes is not Pierrefeu-du-Var', () => {
  expect(problemsOf(['83'], [{ code: '83069' }, { code: '06097' }])).toEqual([
    'cpts[0].perimeter.entries[1].code: a commune lies in a department of its CPTS (83), got 06097',
  ]);
});

test('a commune that is in a perimeter twice on a day is refused', () => {
  expect(problemsOf(['83'], [{ code: '83069' }, { code: '83069', from: '2022-01-01' }])).toEqual([
    'cpts[0].perimeter.entries[1]: a commune is in a perimeter once a day, got 83069 twice',
  ]);
});

test('days out of order are refused', () => {
  expect(problemsOf(['83'], [{ code: '83069', from: '2022-01-01', to: '2022-01-01' }])).toEqual([
    'cpts[0].perimeter.entries[0].to: the first day (2022-01-01) comes before the first day out (2022-01-01)',
  ]);
});
