import fc from 'fast-check';
import { dayOfNumber, numberOfDay } from '../../../common/synthetic/dayNumbers';
import { isDay } from '../../../common/calendarDay';

describe('the numbers of days', () => {
  it('count from 1 January 1970, leap days included', () => {
    expect(numberOfDay('1970-01-01')).toBe(0);
    expect(numberOfDay('2024-03-01') - numberOfDay('2024-02-28')).toBe(2);
    expect(dayOfNumber(0.9)).toBe('1970-01-01');
  });

  it('lead to the day and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const day = dayOfNumber(number);
        expect([isDay(day), numberOfDay(day)]).toEqual([true, number]);
      }),
    );
  });
});
