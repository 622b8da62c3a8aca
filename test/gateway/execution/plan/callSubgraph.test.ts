import { callSubgraph, variablesFor } from '../../../../gateway/execution/plan/callSubgraph';
import type { Run } from '../../../../gateway/execution/plan/Run';
import type { SubgraphCall } from '../../../../gateway/transport/SubgraphTransport';
import { types } from './planRun';

const operation = { subgraph: 'a', text: 'query Q{x}', operationName: 'Q', variables: ['one', 'none'] };

function runWith(variables: Record<string, unknown>): Run {
  const { signal } = new AbortController();
  const clientLeft = { byNow: () => signal.aborted, signal: () => signal };
  return { variables, requestId: 'r-7', deadline: 1234, clientLeft, data: {}, errors: [], errorsLeftOut: 0 };
}

describe('a call of a subgraph', () => {
  it('says the text, the name, the request, its deadline and its end, and only the variables that are used', async () => {
    const calls: SubgraphCall[] = [];
    const transport = async (call: SubgraphCall) => {
      calls.push(call);
      return Promise.resolve({ data: { x: 1 } });
    };
    const parts = { transports: new Map([['a', transport]]), types, entities: null };
    const run = runWith({ one: 1, two: 2 });
    const result = await callSubgraph(operation, parts)(run, { representations: [{ id: '1' }] });
    expect(result).toEqual({ data: { x: 1 } });
    expect(calls).toEqual([
      {
        query: 'query Q{x}',
        operationName: 'Q',
        variables: { one: 1, representations: [{ id: '1' }] },
        requestId: 'r-7',
        deadline: 1234,
        clientLeft: run.clientLeft,
      },
    ]);
    expect(calls[0]?.clientLeft).toBe(run.clientLeft);
  });

  it('keeps a variable that is null apart from one that was not sent', () => {
    expect(variablesFor(operation, runWith({ one: null }))).toEqual({ one: null });
    expect(variablesFor(operation, runWith({}))).toEqual({});
  });

  it('of a subgraph that there is no way to is refused before anything runs', () => {
    expect(() => callSubgraph(operation, { transports: new Map(), types, entities: null })).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' }) as object,
      }) as Error,
    );
  });
});
