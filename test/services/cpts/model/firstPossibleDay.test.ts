import { firstPossibleDay } from '../../../../services/cpts/model/firstPossibleDay';
import { dated } from '../support/modelFacts';

const stage = (earliest: string | null, latest: string) => ({ date: dated(earliest, latest) });

test('the first day of the earliest span, in whatever order the stages come', () => {
  expect(firstPossibleDay([stage('2021-03-12', '2021-03-12'), stage('2019-01-01', '2019-12-31')])).toBe(
    '2019-01-01',
  );
});

test('the day of the law that created CPTS where a span is open, or no stage is stated', () => {
  expect(firstPossibleDay([stage(null, '2023-06-30'), stage('2021-01-01', '2021-12-31')])).toBe('2016-01-26');
  expect(firstPossibleDay([])).toBe('2016-01-26');
});
