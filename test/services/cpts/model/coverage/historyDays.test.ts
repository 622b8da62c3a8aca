import fc from 'fast-check';
import { historyDays } from '../../../../../services/cpts/model/coverage/historyDays';

test('one more day than allowed shows that there are too many, and no further ones are made', () => {
  const span = { from: '2019-01-01', to: '9000-01-01', step: 'MONTH' } as const;
  expect(historyDays(span, 250)).toHaveLength(251);
  expect(historyDays({ ...span, to: '2039-10-01' }, 250)).toHaveLength(250);
});

test('a leap day comes back every four years', () => {
  const days = historyDays({ from: '2020-02-29', to: '2024-12-31', step: 'YEAR' }, 250);
  expect(days).toEqual(['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']);
});

test('property: days rise, begin with the first and never pass the last', () => {
  const anyDay = fc
    .date({ min: new Date('2019-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyStep = fc.constantFrom('MONTH', 'QUARTER', 'YEAR');
  fc.assert(
    fc.property(fc.tuple(anyDay, anyDay), anyStep, (ends, step) => {
      const [from = '', to = ''] = [...ends].sort();
      const days = historyDays({ from, to, step }, 250);
      expect(days[0]).toBe(from);
      expect(days).toEqual([...new Set(days)].sort());
      expect((days.at(-1) ?? '') <= to).toBe(true);
    }),
  );
});
