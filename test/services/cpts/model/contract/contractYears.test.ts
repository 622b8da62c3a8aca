import { contractYears, yearsOfDay } from '../../../../../services/cpts/model/contract/contractYears';
import { dated } from '../../support/modelFacts';

function numbersOn(signed: ReturnType<typeof dated>, on: string): number[] {
  return yearsOfDay(contractYears(signed, 5), on).map(({ contractYear }) => contractYear);
}

test('each year begins where the one before ends, and as precisely as the signature', () => {
  const years = contractYears(dated('2020-10-01', '2020-12-31'), 5);
  expect(years.map(({ contractYear }) => contractYear)).toEqual([1, 2, 3, 4, 5]);
  expect(years.slice(1).map(({ from }) => from)).toEqual(years.slice(0, -1).map(({ to }) => to));
  expect(years[4]?.to).toEqual({
    day: null,
    earliest: '2025-10-01',
    latest: '2025-12-31',
    precision: 'APPROXIMATE',
  });
});

test('a contract of 29 February has that anniversary in leap years, 28 February in others', () => {
  expect(contractYears(dated('2024-02-29'), 5).map(({ to }) => to.day)).toEqual([
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
    '2029-02-28',
  ]);
});

test.each([
  ['2021-03-11', []],
  ['2021-03-12', [1]],
  ['2022-03-11', [1]],
  ['2022-03-12', [2]],
  ['2026-03-11', [5]],
  ['2026-03-12', []],
])('signed on 2021-03-12, %s lies in the years %j', (on, expected) => {
  expect(numbersOn(dated('2021-03-12'), on)).toEqual(expected);
});

test.each([
  ['2020-12-31', []],
  ['2021-05-01', [1]],
  ['2022-02-01', [1, 2]],
  ['2023-02-01', [1, 2, 3]],
  ['2027-03-30', [5]],
  ['2027-03-31', []],
])('signed between 2021-01-01 and 2022-03-31, %s may lie in the years %j', (on, expected) => {
  expect(numbersOn(dated('2021-01-01', '2022-03-31'), on)).toEqual(expected);
});

test('a signature without a first day leaves every year possible that has not certainly ended', () => {
  expect(numbersOn(dated(null, '2021-03-12'), '2023-06-01')).toEqual([3, 4, 5]);
});
