import fc from 'fast-check';
import { isDay } from '../../../../common/calendarDay';
import { dayWritten } from '../../../../common/import/rows/dayWritten';

test('reads each day of the calendar in both ways of writing', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const [year, month, number] = day.split('-').map(Number);
      expect(dayWritten(day)).toBe(day);
      expect(dayWritten(`${number}/${month}/${year}`)).toBe(day);
      expect(dayWritten(day.split('-').reverse().join('/'))).toBe(day);
    }),
  );
});

test('is null or a day, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/') }), (text) => {
      const day = dayWritten(text);
      expect(day === null || isDay(day)).toBe(true);
    }),
  );
});

test.each(['', '31/02/2021', '2021-02-29', '2021/03/12', '12-03-2021', '12/3/21', '00/01/2021', 'mars 2021'])(
  'refuses "%s"',
  (text) => {
    expect(dayWritten(text)).toBeNull();
  },
);
