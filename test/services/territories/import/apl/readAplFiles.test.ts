import type { CareProfession } from '../../../../../services/territories/model/CareProfession';
import { RowLedger } from '../../../../../common/import/RowLedger';
import { readAplFiles } from '../../../../../services/territories/import/apl/readAplFiles';
import { aplSheet } from '../../support/aplSheets';
import { madeFiles, type MadeCell } from '../../support/importFiles';

const files = madeFiles();
afterAll(() => files.remove());

async function read(sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>, name = 'apl.xlsx') {
  const ledger = new RowLedger({ maxRejects: 1, reject: () => undefined });
  const years = await readAplFiles([await files.sheets(name, sheets)], null, ledger);
  return { years, counts: ledger.counts() };
}

const layouts: readonly (readonly [CareProfession, string, string])[] = [
  ['NURSE', 'APL aux infirmières', 'Population standardisée 2021 pour les infirmières'],
  ['MIDWIFE', 'APL aux sages-femmes', 'Population féminine standardisée 2021 pour les sages-femmes'],
  ['PHYSIOTHERAPIST', 'APL aux masseurs-kinésithérapeutes', 'Population standardisée 2021 pour les kinés'],
  ['DENTIST', 'APL aux chirurgiens-dentistes', 'Population standardisée 2021 pour les dentistes'],
];

test.each(layouts)('%s by the heading %s', async (profession, value, weight) => {
  const heads = [
    'Code commune INSEE',
    'Commune',
    value,
    weight,
    'Population totale 2021',
    'Population féminine 2021',
  ];
  const { years } = await read({
    APL_2023: aplSheet(heads, [['83050', 'Draguignan', 125.4, 80.25, 100, 50]]),
  });
  expect(years).toMatchObject([{ profession, year: 2023, populationYear: 2021 }]);
  expect(years[0]?.rows).toMatchObject([
    {
      communeCode: '83050',
      value: { units: 1254n, scale: 1 },
      standardisedPopulation: { units: 8025n },
      totalPopulation: 100,
    },
  ]);
});

test('the layout of 2019: codes under "Commune", notes below, no units', async () => {
  const weight =
    'Population standardisée par la consommation de soins de médecine générale par tranche d’âge';
  const { years, counts } = await read({
    APL_2019: [
      ['Titre'],
      ['Commune', 'Libellé', 'APL aux médecins généralistes', weight],
      ['83050', 'Draguignan', '3,2', '12 000,5'],
      ['83069', 'Hyères', null, null],
      [null, 'Total', 3.1, 12],
      [null],
      ['Lecture : en 2019, les habitants'],
      ['Source : DREES'],
    ],
  });
  expect(years).toMatchObject([{ profession: 'DOCTOR', year: 2019, unit: null, populationYear: null }]);
  expect(years[0]?.rows).toMatchObject([
    { communeCode: '83050', upTo65: null, totalPopulation: null, line: 3 },
  ]);
  expect(counts.leftOutByReason).toEqual({ 'without a figure': 1, note: 2, total: 1 });
  expect(counts.read).toBe(5);
});

test('where the headings name no profession the title does', async () => {
  const heads = ['Code commune', 'APL', 'Population standardisée'];
  const { years } = await read({ '2023': [['APL des infirmiers'], heads, ['83050', 1, 1]] });
  expect(years[0]?.profession).toBe('NURSE');
});

test('noise of sums is no digit', async () => {
  const heads = ['Code commune', 'APL aux infirmiers', 'Population standardisée'];
  const { years } = await read({ '2023': [heads, ['83050', 0.1 + 0.2, 1]] });
  expect(years[0]?.rows[0]?.value).toEqual({ units: 3n, scale: 1 });
});
