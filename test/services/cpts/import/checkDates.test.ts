import fc from 'fast-check';
import { addMonths } from '../../../../common/calendarDay';
import { checkDates } from '../../../../services/cpts/import/checkDates';
import type { StatedDate } from '../../../../services/cpts/import/documentValues';
import { onDay, rulesOf, sampleCpts, sampleDocument, sampleFigure } from './sampleDocument';

function problemsOf(asOf: StatedDate): string[] {
  return rulesOf(checkDates([sampleDocument({ statedFigures: [sampleFigure({ asOf })] })]));
}

function span(
  precision: StatedDate['precision'],
  earliest: string | null,
  latest: string | null,
): StatedDate {
  return { day: null, earliest, latest, precision, asWritten: 'in words' };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

test('the dates of the documents are sound', () => {
  const dates = [
    onDay('2021-03-12'),
    span('MONTH', '2020-12-01', '2020-12-31'),
    span('HALF_YEAR', '2023-01-01', '2023-06-30'),
    span('YEAR', '2019-01-01', '2019-12-31'),
    span('APPROXIMATE', '2021-01-01', '2022-03-31'),
    span('APPROXIMATE', null, '2022-03-31'),
  ];
  expect(dates.flatMap(problemsOf)).toEqual([]);
});

test('every whole month, quarter, half-year and year is sound; a day more or less is not', () => {
  const lengths = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };
  const precisions = fc.constantFrom<keyof typeof lengths>('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR');
  fc.assert(
    fc.property(precisions, fc.integer({ min: 2016, max: 2030 }), fc.nat(11), (precision, year, month) => {
      const months = lengths[precision];
      const earliest = addMonths(`${String(year)}-01-01`, month - (month % months));
      const next = addMonths(earliest, months);
      expect(problemsOf(span(precision, earliest, dayBefore(next)))).toEqual([]);
      expect(problemsOf(span(precision, earliest, next))).toHaveLength(1);
      expect(problemsOf(span(precision, dayBefore(earliest), dayBefore(next)))).toHaveLength(1);
    }),
  );
});

test('a date that does not hold together is told with the rule', () => {
  expect(problemsOf(span('APPROXIMATE', '2022-01-01', '2021-01-01'))).toEqual([
    'statedFigures[0].asOf: earliest comes before latest, got 2022-01-01 and 2021-01-01',
  ]);
  expect(problemsOf(span('APPROXIMATE', null, null))).toEqual([
    'statedFigures[0].asOf: a date has an earliest or a latest day',
  ]);
  expect(problemsOf({ ...onDay('2021-03-12'), latest: '2021-03-13' })[0]).toMatch(/precision DAY has a day/);
  expect(problemsOf({ ...onDay('2021-03-12'), precision: 'MONTH' })[0]).toMatch(
    /only a date of precision DAY/,
  );
  expect(problemsOf(span('QUARTER', '2020-11-01', '2021-01-31'))[0]).toMatch(
    /from the first to the last day of one, got 2020-11-01 and 2021-01-31/,
  );
});

test('a document tells no stage that begins after its publication', () => {
  const stages = [{ stage: 'PROJECT' as const, date: onDay('2022-07-01'), note: null, where: 'page 1' }];
  expect(rulesOf(checkDates([sampleDocument({ cpts: [sampleCpts({ stages })] })]))).toEqual([
    'cpts[0].stages[0].date: what the document states has begun by its publication on 2022-06-30',
  ]);
});
