import type { QueryPlanner } from '../../../gateway/planning/QueryPlanner';
import { withSecondPlanner } from '../../../gateway/planning/withSecondPlanner';

const { signal } = new AbortController();
const NONE = new Error('the first has no plan');

function planner(plan: QueryPlanner['plan'], name: QueryPlanner['name'] = 'native'): QueryPlanner {
  return { name, plan };
}

const failing = planner(() => Promise.reject(NONE));

describe('withSecondPlanner', () => {
  test('makes the second planner once, and only where it is needed', async () => {
    const makeSecond = jest.fn(() => planner(() => Promise.resolve({ node: null }), 'apollo'));
    const both = withSecondPlanner(
      planner((text) => (text === '{a}' ? Promise.resolve({ node: null }) : Promise.reject(NONE))),
      makeSecond,
    );
    await both.plan('{a}', signal);
    expect(makeSecond).not.toHaveBeenCalled();
    await both.plan('{b}', signal);
    await both.plan('{c}', signal);
    expect(makeSecond).toHaveBeenCalledTimes(1);
    expect(both.name).toBe('native');
  });

  test('tells the first error where the second fails too', async () => {
    const second = planner(() => Promise.reject(new Error('nor has the second')), 'apollo');
    await expect(withSecondPlanner(failing, () => second).plan('{a}', signal)).rejects.toBe(NONE);
  });

  test('asks no second planner for a caller who has left', async () => {
    const [client, reason] = [new AbortController(), new Error('the client left')];
    const second = jest.fn();
    const leaving = planner(() => {
      client.abort(reason);
      return Promise.reject(NONE);
    });
    await expect(withSecondPlanner(leaving, second).plan('{a}', client.signal)).rejects.toBe(reason);
    expect(second).not.toHaveBeenCalled();
  });
});
