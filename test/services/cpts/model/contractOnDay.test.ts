import { contractOnDay, inForceOnDay } from '../../../../services/cpts/model/contractOnDay';
import { fiveYearsAfter } from '../../../../services/cpts/model/fiveYearsAfter';
import { gridOfSpan } from '../../../../services/cpts/model/gridOfSpan';
import { gridOnDay } from '../../../../services/cpts/model/gridOnDay';
import { contractSigned, dated } from '../support/modelFacts';

describe('five years after a signature', () => {
  test('a day has its anniversary, which no source words', () => {
    expect(fiveYearsAfter(dated('2021-03-12'))).toEqual({
      day: '2026-03-12',
      earliest: '2026-03-12',
      latest: '2026-03-12',
      precision: 'DAY',
    });
  });

  test('a span stays a span, a leap day becomes 28 February, an open side stays open', () => {
    expect(fiveYearsAfter(dated('2020-10-01', '2020-12-31'))).toMatchObject({
      day: null,
      earliest: '2025-10-01',
      latest: '2025-12-31',
    });
    expect(fiveYearsAfter(dated('2024-02-29')).day).toBe('2029-02-28');
    expect(fiveYearsAfter(dated(null, '2021-01-31'))).toMatchObject({ earliest: null, latest: '2026-01-31' });
  });
});

describe('a contract in force', () => {
  const roughly = contractSigned(dated('2020-10-01', '2020-12-31'));

  test.each([
    ['2020-09-30', false],
    ['2020-11-15', null],
    ['2020-12-31', true],
    ['2025-09-30', true],
    ['2025-11-15', null],
    ['2025-12-31', false],
  ])('signed between October and December 2020, on %s: %s', (on, expected) => {
    expect(inForceOnDay(roughly, on)).toBe(expected);
  });

  test('the first and the last day of a contract signed to the day', () => {
    const exact = contractSigned(dated('2021-03-12'));
    expect(inForceOnDay(exact, '2021-03-11')).toBe(false);
    expect(inForceOnDay(exact, '2021-03-12')).toBe(true);
    expect(inForceOnDay(exact, '2026-03-11')).toBe(true);
    expect(inForceOnDay(exact, '2026-03-12')).toBe(false);
  });

  test('of two in force the one signed last is the contract of the day', () => {
    const first = contractSigned(dated('2019-01-01'), 'first');
    const second = contractSigned(dated('2022-01-01'), 'second');
    expect(contractOnDay([second, first], '2023-01-01')?.id).toBe('second');
    expect(contractOnDay([second, first], '2021-01-01')?.id).toBe('first');
    expect(contractOnDay([roughly], '2020-11-15')).toBeNull();
    expect(contractOnDay([], '2022-01-01')).toBeNull();
  });
});

describe('the grid on a day', () => {
  const grids = [
    { id: 'second', basis: 'AGREEMENT', from: '2021-12-20' },
    { id: 'seen', basis: 'OBSERVED_CONTRACTS', from: '2020-10-15' },
    { id: 'first', basis: 'AGREEMENT', from: '2019-06-20' },
    { id: 'seen-later', basis: 'OBSERVED_CONTRACTS', from: '2025-12-19' },
  ] as const;

  test.each([
    ['2019-06-19', undefined],
    ['2019-06-20', 'first'],
    ['2021-12-19', 'first'],
    ['2021-12-20', 'second'],
    ['2099-01-01', 'second'],
  ])('on %s: %s', (on, expected) => {
    expect(gridOnDay(grids, on)?.id).toBe(expected);
  });

  test('a signature that may fall on either side of a change has none', () => {
    expect(gridOfSpan(grids, dated('2020-10-01', '2020-12-31'))?.id).toBe('first');
    expect(gridOfSpan(grids, dated('2021-01-01', '2022-03-31'))).toBeNull();
    expect(gridOfSpan(grids, dated(null, '2020-01-01'))).toBeNull();
    expect(gridOfSpan(grids, dated('2018-01-01', '2018-12-31'))).toBeNull();
  });
});
