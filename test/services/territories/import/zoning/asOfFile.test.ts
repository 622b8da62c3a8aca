import { asOfFile } from '../../../../../services/territories/import/zoning/asOfFile';

test('the day in the name of a file, of the first that has one', () => {
  expect(asOfFile([{ name: 'Zonage_medecin_20190703.xlsx' }])).toBe('2019-07-03');
  expect(asOfFile([{ name: 'tvs.csv' }, { name: 'zonage-2025-01-15.csv' }])).toBe('2025-01-15');
});

test('a number that is no day is none', () => {
  expect(asOfFile([{ name: 'zonage_20190231.csv' }, { name: 'export_120190703.csv' }])).toBeNull();
});
