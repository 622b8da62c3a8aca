import { stageOnDay } from '../../../../services/cpts/model/stageOnDay';
import { stageSpans } from '../../../../services/cpts/model/stageSpans';
import { standing } from '../../../../services/cpts/model/standing';
import { dated } from '../support/modelFacts';

const road = stageSpans(
  [
    { stage: 'PROJECT', date: dated('2019-03-01') },
    { stage: 'ACI_SIGNED', date: dated('2020-10-01', '2020-12-31') },
    { stage: 'ENDED', date: dated('2024-01-01', '2024-06-30') },
  ],
  [],
);

test.each([
  ['2018-01-01', 'EMERGING', 'NONE'],
  ['2019-06-01', 'PROJECT', 'CERTAIN'],
  ['2019-06-01', 'ACI_SIGNED', 'NONE'],
  ['2020-11-01', 'ACI_SIGNED', 'POSSIBLE'],
  ['2020-11-01', 'PROJECT', 'CERTAIN'],
  ['2022-01-01', 'ACI_SIGNED', 'CERTAIN'],
  ['2022-01-01', 'EMERGING', 'CERTAIN'],
  ['2024-03-01', 'ACI_SIGNED', 'POSSIBLE'],
  ['2025-01-01', 'ACI_SIGNED', 'NONE'],
  ['2025-01-01', 'EMERGING', 'NONE'],
] as const)('on %s a CPTS stands towards %s as %s', (on, least, expected) => {
  expect(standing(stageOnDay(road, on), least)).toBe(expected);
});

test('a first stage that may not have been reached yet is possible only', () => {
  const spans = stageSpans([{ stage: 'ACI_SIGNED', date: dated('2021-01-01', '2022-03-31') }], []);
  expect(standing(stageOnDay(spans, '2021-06-01'), 'PROJECT')).toBe('POSSIBLE');
});
