import { inMutationOrder } from '../../../../gateway/planning/native/inMutationOrder';
import type { PlanNode } from '../../../../gateway/planning/QueryPlan';
import { entityFetchOf, fetchOf, path } from '../support/plan';

const mutation = (text: string): PlanNode => fetchOf('a', text, { operationType: 'mutation' });
const completing = (...paths: string[]): PlanNode => entityFetchOf('b', '{a}', { paths: paths.map(path) });

const ONE = mutation('mutation{one{id}}');
const TWO = mutation('mutation{...F} fragment F on Mutation{...on Mutation{two:act{id}}}');

describe('inMutationOrder', () => {
  test('completes each answer before the next mutation, however many steps that takes', () => {
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [
        ONE,
        { kind: 'Parallel', nodes: [TWO, completing('one'), completing('one.other')] },
        { kind: 'Parallel', nodes: [completing('two'), completing('one.other.deep')] },
      ],
    };
    expect(inMutationOrder(plan)).toEqual({
      kind: 'Sequence',
      nodes: [
        ONE,
        { kind: 'Parallel', nodes: [completing('one'), completing('one.other')] },
        completing('one.other.deep'),
        TWO,
        completing('two'),
      ],
    });
  });

  test('waits with a call for several mutations until the last of them', () => {
    const plan: PlanNode = { kind: 'Sequence', nodes: [ONE, TWO, completing('two', 'one')] };
    expect(inMutationOrder(plan)).toEqual(plan);
  });

  test('moves conditions with what is in them', () => {
    const condition = (whenTrue: PlanNode): PlanNode => ({
      kind: 'Condition',
      variable: 'c',
      whenTrue,
      whenFalse: null,
    });
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [ONE, { kind: 'Parallel', nodes: [condition(TWO), condition(completing('one'))] }],
    };
    expect(inMutationOrder(plan)).toEqual({
      kind: 'Sequence',
      nodes: [ONE, condition(completing('one')), condition(TWO)],
    });
  });

  test('leaves queries, and single mutations, as they are', () => {
    const query: PlanNode = { kind: 'Sequence', nodes: [fetchOf('a', '{a}'), completing('a')] };
    const single: PlanNode = { kind: 'Sequence', nodes: [ONE, completing('one')] };
    expect([query, single, null].map(inMutationOrder)).toEqual([query, single, null]);
  });
});
