import { allVintages } from '../../../../../services/cpts/model/quality/allVintages';

test('vintages of communes and of EPCI together, each once, oldest first, PMUN before PTOT', () => {
  const vintages = [
    { year: 2018, kind: 'TOTAL', national: true },
    { year: 2018, kind: 'MUNICIPAL', national: true },
    { year: 2017, kind: 'MUNICIPAL', national: false },
  ] as const;
  const epciVintages = [
    { year: 2016, kind: 'TOTAL' },
    { year: 2018, kind: 'TOTAL' },
  ] as const;
  expect(allVintages({ vintages, epciVintages })).toEqual([
    { year: 2016, kind: 'TOTAL' },
    { year: 2017, kind: 'MUNICIPAL' },
    { year: 2018, kind: 'MUNICIPAL' },
    { year: 2018, kind: 'TOTAL' },
  ]);
});
