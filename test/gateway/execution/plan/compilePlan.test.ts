import { fetchNode, runPlan } from './planRun';

const a = fetchNode({ subgraph: 'a', text: '{ one }' });
const b = fetchNode({ subgraph: 'b', text: '{ two }' });
const answers = { a: () => ({ data: { one: 1 } }), b: () => ({ data: { two: 2 } }) };

describe('a plan', () => {
  it('without a node fetches nothing', async () => {
    const { calls, data } = await runPlan(null, answers);
    expect([calls, data]).toEqual([[], {}]);
  });

  it('of a sequence and of parallel fetches merges what all of them gave', async () => {
    for (const kind of ['Sequence', 'Parallel'] as const)
      expect((await runPlan({ kind, nodes: [a, b] }, answers)).data).toEqual({ one: 1, two: 2 });
  });

  it('calls in a sequence one after the other', async () => {
    const open: string[] = [];
    await runPlan(
      { kind: 'Sequence', nodes: [a, b] },
      {
        a: () => (open.push('a'), { data: {} }),
        b: () => (open.push('b'), { data: {} }),
      },
    );
    expect(open).toEqual(['a', 'b']);
  });

  it.each([
    [true, ['a']],
    [false, ['b']],
  ])('follows a condition that is %s', async (wish, expected) => {
    const node = { kind: 'Condition', variable: 'wish', whenTrue: a, whenFalse: b } as const;
    const { calls } = await runPlan(node, answers, { variables: { wish } });
    expect(calls.map(({ subgraph }) => subgraph)).toEqual(expected);
  });

  it('sends the variables that a fetch uses, and no others', async () => {
    const node = fetchNode({ subgraph: 'a', text: '{ one }', variables: ['x', 'missing'] });
    const { calls } = await runPlan(node, answers, { variables: { x: null, y: 2 } });
    expect(calls[0]?.variables).toEqual({ x: null });
  });

  it('that names a subgraph without a way to it can not be compiled', async () => {
    await expect(runPlan(fetchNode({ subgraph: 'c', text: '{ x }' }), answers)).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
  });
});

describe('a fetch of root fields', () => {
  it('keeps what came where there are data and errors both', async () => {
    const { data, errors } = await runPlan(a, {
      a: () => ({ data: { one: null, more: 1 }, errors: [{ message: 'no', path: ['one'] }] }),
    });
    expect(data).toEqual({ one: null, more: 1 });
    expect(errors).toMatchObject([{ message: 'no', path: ['one'] }]);
  });

  it('that fails is an error at its only field', async () => {
    const failing = {
      a: () => {
        throw new Error('unreachable');
      },
    };
    expect((await runPlan(a, failing)).errors).toMatchObject([{ message: 'unreachable', path: ['one'] }]);
  });

  it('fills objects of the query type deeper in the answer', async () => {
    const data = { saved: { query: {} } };
    const path = [
      { kind: 'Key', key: 'saved' },
      { kind: 'Key', key: 'query' },
    ] as const;
    await runPlan(fetchNode({ subgraph: 'a', text: '{ one }', path }), answers, { data });
    expect(data).toEqual({ saved: { query: { one: 1 } } });
  });
});
