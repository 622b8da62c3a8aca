import { once } from '../../common/once';
import type { QueryPlanner } from './QueryPlanner';

/**
 * A planner that asks a second one for what the first can't plan: the native one reads no integers of more than 64 bits and no
 * more than 50 levels, and finds no plan for some operations with fields of the query type below the root. The second is made
 * when it is first needed. Where both fail, the first one's error stands.
 */
export function withSecondPlanner(first: QueryPlanner, makeSecond: () => QueryPlanner): QueryPlanner {
  const second = once(makeSecond);
  return {
    ...first,
    plan: async (document, signal) => {
      try {
        return await first.plan(document, signal);
      } catch (error) {
        signal.throwIfAborted();
        return await second()
          .plan(document, signal)
          .catch(() => {
            signal.throwIfAborted();
            throw error;
          });
      }
    },
  };
}
