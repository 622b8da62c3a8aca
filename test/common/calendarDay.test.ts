import fc from 'fast-check';
import { addMonths, addYears, isDay, parseDay, today } from '../../common/calendarDay';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a calendar day', () => {
  it('is any day that the calendar has', () => {
    fc.assert(fc.property(days, (day) => parseDay(day) === day));
  });

  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-03-12', 18, '2022-09-12'],
    ['2021-12-01', 1, '2022-01-01'],
    ['2021-01-15', -1, '2020-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('moves by years as by twelve times as many months, and later stays later', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 50 }), (day, years) => {
        expect(addYears(day, years)).toBe(addMonths(day, 12 * years));
        expect(isDay(addYears(day, years))).toBe(true);
        expect(addYears(day, years) >= day).toBe(true);
      }),
    );
  });

  it('is today in Paris, and the next one from midnight on', () => {
    jest.useFakeTimers({ now: new Date('2026-11-22T22:59:59.500Z') });
    expect(today()).toBe('2026-11-22');
    jest.setSystemTime(new Date('2026-11-22T23:00:00Z'));
    expect(today()).toBe('2026-11-23');
    jest.useRealTimers();
  });
});
