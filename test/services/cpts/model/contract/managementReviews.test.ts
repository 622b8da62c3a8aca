import { managementReviews, nextReview } from '../../../../../services/cpts/model/contract/managementReviews';
import { gridMission, gridOf, sampleRules } from '../../support/contractFacts';
import { dated } from '../../support/modelFacts';

const missions = [
  gridMission('ACCESS_TO_CARE'),
  gridMission('PREVENTION'),
  gridMission('QUALITY_OF_CARE'),
  gridMission('SUPPORT_FOR_PROFESSIONALS'),
];
const grid = gridOf({ missions });
const reviewsOf = (signed: ReturnType<typeof dated>, grids = [grid]) =>
  managementReviews(signed, { grids, contractRules: sampleRules });
const days = (reviews: ReturnType<typeof reviewsOf>) =>
  reviews.map(({ mission, contractYear, dueFrom, dueBy }) => [
    mission ?? contractYear,
    dueFrom.day,
    dueBy.day,
  ]);

test('a review at each start of a core mission with a deadline, and within two months of each anniversary', () => {
  expect(days(reviewsOf(dated('2021-03-12')))).toEqual([
    ['ACCESS_TO_CARE', '2021-03-12', '2021-09-12'],
    ['PREVENTION', '2021-03-12', '2022-03-12'],
    [1, '2022-03-12', '2022-05-12'],
    [2, '2023-03-12', '2023-05-12'],
    [3, '2024-03-12', '2024-05-12'],
    [4, '2025-03-12', '2025-05-12'],
    [5, '2026-03-12', '2026-05-12'],
  ]);
});

test('a mission that is not a core one has no review for its start', () => {
  const optional = gridOf({
    missions: [gridMission('PREVENTION', 'OPTIONAL'), gridMission('ACCESS_TO_CARE', null)],
  });
  expect(reviewsOf(dated('2021-03-12'), [optional]).map(({ kind }) => kind)).toEqual(
    Array(5).fill('ANNIVERSARY'),
  );
});

test('a line of a mission starts with it and has no review of its own', () => {
  const lines = gridOf({ missions: [gridMission('ACCESS_TO_CARE'), gridMission('UNSCHEDULED_CARE')] });
  const starts = reviewsOf(dated('2021-03-12'), [lines]).filter(({ kind }) => kind === 'MISSION_START');
  expect(starts.map(({ mission }) => mission)).toEqual(['ACCESS_TO_CARE']);
});

test('under two versions only missions that are core ones in both', () => {
  const older = { ...grid, id: 'older', to: '2021-12-20' };
  const newer = gridOf({
    id: 'newer',
    from: '2021-12-20',
    missions: [
      gridMission('ACCESS_TO_CARE'),
      gridMission('HEALTH_CRISIS'),
      gridMission('PREVENTION', 'OPTIONAL'),
    ],
  });
  const starts = reviewsOf(dated('2021-01-01', '2022-03-31'), [older, newer]).filter(
    ({ kind }) => kind === 'MISSION_START',
  );
  expect(starts.map(({ mission }) => mission)).toEqual(['ACCESS_TO_CARE']);
  expect(starts[0]?.dueBy).toMatchObject({ day: null, earliest: '2021-07-01', latest: '2022-09-30' });
});

test('a contract of 29 February: the two months run from the anniversary of each year', () => {
  const anniversaries = days(reviewsOf(dated('2024-02-29'))).filter(([what]) => typeof what === 'number');
  expect(anniversaries).toEqual([
    [1, '2025-02-28', '2025-04-28'],
    [2, '2026-02-28', '2026-04-28'],
    [3, '2027-02-28', '2027-04-28'],
    [4, '2028-02-29', '2028-04-29'],
    [5, '2029-02-28', '2029-04-28'],
  ]);
});

describe('the next review', () => {
  const next = (on: string, signed = dated('2021-03-12')) => {
    const review = nextReview(reviewsOf(signed), on);
    return review === null ? null : (review.mission ?? review.contractYear);
  };

  test.each([
    ['2021-03-12', 'ACCESS_TO_CARE'],
    ['2021-09-12', 'ACCESS_TO_CARE'],
    ['2021-09-13', 'PREVENTION'],
    ['2022-05-12', 1],
    ['2022-05-13', 2],
    ['2022-06-01', 2],
    ['2026-05-12', 5],
    ['2026-05-13', null],
  ])('on %s it is %s', (on, expected) => {
    expect(next(on)).toBe(expected);
  });

  test('of a span it is past only after its last day', () => {
    const span = dated('2020-10-01', '2020-12-31');
    expect(next('2022-02-28', span)).toBe(1);
    expect(next('2022-03-01', span)).toBe(2);
  });

  test('a signature without a last day has no review that is certainly past', () => {
    expect(next('2040-01-01', dated('2021-03-12', null))).toBe('ACCESS_TO_CARE');
  });
});
