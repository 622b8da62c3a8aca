import { parse } from 'graphql';
import type { Run } from '../../../gateway/execution/plan/Run';
import { stepPlanner } from '../../../gateway/execution/stepPlanner';
import type { QueryPlan } from '../../../gateway/planning/QueryPlan';
import { fetchNode, types } from './plan/planRun';

/** A planner that fetches each document whole from subgraph `a`, or from the one that a field of that name says. */
function planned(): { texts: string[]; calls: string[]; steps: ReturnType<typeof stepPlanner> } {
  const texts: string[] = [];
  const calls: string[] = [];
  const plan = (text: string): Promise<QueryPlan> => {
    texts.push(text);
    const subgraph = text.includes('inB') ? 'b' : 'a';
    return Promise.resolve({ node: fetchNode({ subgraph, text }) });
  };
  const transport = (subgraph: string) => async () => {
    await new Promise((resolve) => setImmediate(resolve));
    calls.push(subgraph);
    return { data: {} };
  };
  const transports = new Map(['a', 'b'].map((name) => [name, transport(name)]));
  return { texts, calls, steps: stepPlanner(plan, { transports, types, entities: null }) };
}

const run = (): Run => ({
  variables: {},
  requestId: 'r',
  deadline: Infinity,
  clientLeft: undefined,
  data: {},
  errors: [],
  errorsLeftOut: 0,
});

describe('the step of an operation', () => {
  it('of a query is one plan', async () => {
    const { texts, steps } = planned();
    const { subgraphs, bytes } = await steps(parse('{ one two }'), null);
    expect(texts).toEqual(['{one two}']);
    expect(subgraphs).toEqual(['a']);
    expect(bytes).toBeGreaterThan(0);
  });

  it('of a mutation is a plan for each field, executed in their order', async () => {
    const { texts, calls, steps } = planned();
    const { step, subgraphs } = await steps(
      parse('mutation { one: add inB ...F } fragment F on Mutation { two: add inB2 one: add }'),
      null,
    );
    expect(texts).toEqual([
      'mutation{one:add one:add}',
      'mutation{inB}',
      'mutation{two:add}',
      'mutation{inB2}',
    ]);
    await step(run());
    expect(calls).toEqual(['a', 'b', 'a', 'b']);
    expect(subgraphs).toEqual(['a', 'b']);
  });

  it('plans nothing where subgraphs are asked for nothing', async () => {
    const { texts, calls, steps } = planned();
    for (const text of ['{ __typename __schema { description } }', '{ one @skip(if: true) }']) {
      const { step, subgraphs } = await steps(parse(text), null);
      await step(run());
      expect(subgraphs).toEqual([]);
    }
    expect([texts, calls]).toEqual([[], []]);
  });

  it('is that of the operation which is named', async () => {
    const { texts, steps } = planned();
    await steps(parse('query A { one } query B { two }'), 'B');
    expect(texts).toEqual(['{two}']);
  });

  it('is none where a planner finds no way', async () => {
    const steps = stepPlanner(() => Promise.resolve({ node: null }), {
      transports: new Map(),
      types,
      entities: null,
    });
    await expect(steps(parse('{ one }'), null)).rejects.toMatchObject({
      extensions: { code: 'OPERATION_NOT_PLANNED' },
    });
  });
});
