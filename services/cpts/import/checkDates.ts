import { addMonths, type Day } from '../../../common/calendarDay';
import type { DocumentProblem, NamedDocument } from './documentProblem';
import { statedDate, type StatedDate } from './documentValues';
import { documentValuesWithin } from './documentValuesWithin';

const MONTHS = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const;

/** The stated dates whose day, span and precision do not fit together, and stages and payments after their document. */
export function checkDates(documents: readonly NamedDocument[]): DocumentProblem[] {
  return documents.flatMap(({ file, document }) => [
    ...[...documentValuesWithin(document)].flatMap(({ path, value }) => {
      const date = statedDate.safeParse(value);
      const rule = date.success ? brokenRule(date.data) : null;
      return rule === null ? [] : [{ file, path, rule }];
    }),
    ...afterTheDocument(document).map((path) => ({
      file,
      path,
      rule: `what the document states has begun by its publication on ${document.source.publishedOn ?? ''}`,
    })),
  ]);
}

/** The rule that a stated date breaks; null where it is sound. */
function brokenRule(date: StatedDate): string | null {
  const { earliest, latest, precision } = date;
  if (earliest !== null && latest !== null && earliest > latest) {
    return `earliest comes before latest, got ${earliest} and ${latest}`;
  }
  if (precision === 'DAY')
    return isOneDay(date) ? null : 'a date of precision DAY has a day, its earliest and latest too';
  if (date.day !== null) return `only a date of precision DAY has a day, got ${precision}`;
  return precision === 'APPROXIMATE' ? openRule(date) : wholeRule(date, precision);
}

function isOneDay({ day, earliest, latest }: StatedDate): boolean {
  return day !== null && day === earliest && day === latest;
}

function openRule({ earliest, latest }: StatedDate): string | null {
  return earliest === null && latest === null ? 'a date has an earliest or a latest day' : null;
}

function wholeRule({ earliest, latest }: StatedDate, precision: keyof typeof MONTHS): string | null {
  const months = MONTHS[precision];
  if (
    earliest !== null &&
    latest !== null &&
    startsOne(earliest, months) &&
    dayAfter(latest) === addMonths(earliest, months)
  ) {
    return null;
  }
  const rule = `a date of precision ${precision} goes from the first to the last day of one`;
  return `${rule}, got ${earliest ?? 'null'} and ${latest ?? 'null'}`;
}

function startsOne(day: Day, months: number): boolean {
  return day.endsWith('-01') && (Number(day.slice(5, 7)) - 1) % months === 0;
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function afterTheDocument(document: NamedDocument['document']): string[] {
  const published = document.source.publishedOn;
  if (published === null) return [];
  const dates = [
    ...document.cpts.flatMap(({ stages }, cpts) =>
      stages.map(({ date }, stage) => ({
        path: `cpts[${String(cpts)}].stages[${String(stage)}].date`,
        date,
      })),
    ),
    ...document.contracts.map(({ signed }, index) => ({
      path: `contracts[${String(index)}].signed`,
      date: signed,
    })),
    ...document.payments.map(({ paid }, index) => ({ path: `payments[${String(index)}].paid`, date: paid })),
  ];
  return dates.filter(({ date }) => (date?.earliest ?? published) > published).map(({ path }) => path);
}
