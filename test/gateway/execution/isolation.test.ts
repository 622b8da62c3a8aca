import type { OperationEngine } from '../../../gateway/execution/OperationEngine';
import type { SubgraphCall } from '../../../gateway/transport/SubgraphTransport';
import { asked, toyEngine } from './support/toyEngine';

const QUERY = 'query ($id: ID!) { book(id: $id) { id title price } }';

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
}

/** Subgraphs that take their time, so that requests overtake each other; a price is a hundred times the number of the book. */
const subgraphs = {
  shelf: async ({ variables, requestId }: SubgraphCall) => {
    await pause();
    const id = String(variables['id']);
    if (id === '13')
      return { data: { book: null }, errors: [{ message: `lost for ${requestId}`, path: ['book'] }] };
    return { data: { book: { __typename: 'Book', id, title: `for ${requestId}` } } };
  },
  shop: async ({ variables }: SubgraphCall) => {
    await pause();
    const sent = variables['representations'] as { id: string }[];
    return { data: { _entities: sent.map(({ id }) => ({ price: Number(id) * 100 })) } };
  },
};

describe('two hundred requests at once for one prepared operation', () => {
  let engine: OperationEngine;
  beforeAll(() => void (engine = toyEngine(subgraphs)));
  afterAll(() => engine.close());

  it('are each answered with their own data, and told their own errors alone', async () => {
    const requests = Array.from({ length: 200 }, (_, index) => ({
      id: String(index % 20),
      requestId: `r${index}`,
    }));
    const answers = await Promise.all(
      requests.map(({ id, requestId }) => asked(engine, QUERY, { variables: { id }, requestId })),
    );
    const expected = requests.map(({ id, requestId }) =>
      id === '13'
        ? { data: { book: null }, errors: [expect.objectContaining({ message: `lost for ${requestId}` })] }
        : { data: { book: { id, title: `for ${requestId}`, price: Number(id) * 100 } } },
    );
    expect(answers).toEqual(expected);
  });

  it('are each told the end of their own client', async () => {
    const seen: (AbortSignal | undefined)[] = [];
    const watched = toyEngine({
      ...subgraphs,
      shelf: (call) => {
        seen.push(call.clientLeft?.signal());
        return subgraphs.shelf(call);
      },
    });
    const [one, other] = [new AbortController().signal, new AbortController().signal];
    await Promise.all(
      [one, other].map((signal) =>
        asked(watched, QUERY, {
          variables: { id: '1' },
          clientLeft: { byNow: () => signal.aborted, signal: () => signal },
        }),
      ),
    );
    watched.close();
    expect(new Set(seen)).toEqual(new Set([one, other]));
  });
});
