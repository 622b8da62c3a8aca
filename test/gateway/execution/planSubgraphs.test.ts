import { planSubgraphs } from '../../../gateway/execution/planSubgraphs';
import type { PlanNode } from '../../../gateway/planning/QueryPlan';
import { entityFetch, fetchNode } from './plan/planRun';

const from = (subgraph: string): PlanNode => fetchNode({ subgraph, text: '{ x }' });

describe('the subgraphs of a plan', () => {
  it('are those of all nodes, each once, in alphabetical order', () => {
    const node: PlanNode = {
      kind: 'Sequence',
      nodes: [
        from('d'),
        { kind: 'Parallel', nodes: [from('b'), from('d'), entityFetch('a', 'x', {})] },
        { kind: 'Condition', variable: 'v', whenTrue: from('c'), whenFalse: null },
        { kind: 'Condition', variable: 'v', whenTrue: null, whenFalse: from('e') },
      ],
    };
    expect(planSubgraphs({ node })).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('of an empty plan are none', () => {
    expect(planSubgraphs({ node: null })).toEqual([]);
  });
});
