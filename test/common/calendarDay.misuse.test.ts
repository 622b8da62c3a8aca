import { isDay, parseDay } from '../../common/calendarDay';

describe('what is no day', () => {
  it.each([
    '',
    '2021',
    '2021-3-12',
    '12/03/2021',
    '2021-02-30',
    '2023-02-29',
    '1900-02-29',
    '2021-13-01',
    '2021-00-10',
    '0000-01-01',
    '2021-03-12T00:00',
    ' 2021-03-12',
    '２021-03-12',
  ])('%p is refused with the rule, the value and the fix', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => parseDay(text)).toThrow(
      `Days are written YYYY-MM-DD and exist in the calendar, got ${JSON.stringify(text)}. Write it as in "2021-03-12".`,
    );
  });
});
