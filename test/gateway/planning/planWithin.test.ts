import { getEventListeners } from 'node:events';
import { planWithin } from '../../../gateway/planning/planWithin';
import type { QueryPlan } from '../../../gateway/planning/QueryPlan';
import type { QueryPlanner } from '../../../gateway/planning/QueryPlanner';

const NOTHING: QueryPlan = { node: null };

function planner(plan: QueryPlanner['plan']): QueryPlanner {
  return { name: 'native', plan };
}

describe('planWithin', () => {
  test('gives the plan, and leaves nothing behind at the signal', async () => {
    const { signal } = new AbortController();
    await expect(
      planWithin(
        planner(() => Promise.resolve(NOTHING)),
        60_000,
      ).plan('{a}', signal),
    ).resolves.toBe(NOTHING);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('answers in time where the planner never ends, and tells it to stop', async () => {
    const stopped: unknown[] = [];
    const endless = planner((_document, signal) => {
      signal.addEventListener('abort', () => stopped.push(signal.reason));
      return new Promise<QueryPlan>(() => undefined);
    });
    const plan = planWithin(endless, 10).plan('{a}', new AbortController().signal);
    await expect(plan).rejects.toMatchObject({
      extensions: { code: 'OPERATION_PLAN_TIMEOUT', value: '"more than 10 ms"' },
    });
    expect(stopped).toHaveLength(1);
  });

  test('ends with the reason of the caller’s signal, whatever the planner says', async () => {
    const client = new AbortController();
    const own = planner(
      (_document, signal) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new Error('in its own words'))),
        ),
    );
    const plan = planWithin(own, 60_000).plan('{a}', client.signal);
    const reason = new Error('the client left');
    client.abort(reason);
    await expect(plan).rejects.toBe(reason);
  });

  test('does not begin where the signal has ended', async () => {
    const plan = jest.fn(() => Promise.resolve(NOTHING));
    const reason = new Error('the client left');
    await expect(planWithin(planner(plan), 60_000).plan('{a}', AbortSignal.abort(reason))).rejects.toBe(
      reason,
    );
    expect(plan).not.toHaveBeenCalled();
  });

  test('tells the planner’s own error', async () => {
    const error = new Error('no plan');
    const failing = planWithin(
      planner(() => Promise.reject(error)),
      60_000,
    );
    await expect(failing.plan('{a}', new AbortController().signal)).rejects.toBe(error);
  });
});
