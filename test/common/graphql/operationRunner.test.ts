import { buildSchema } from 'graphql';
import { OvertakenError } from '../../../common/datasets/OvertakenError';
import { operationRunner } from '../../../common/graphql/operationRunner';

const schema = buildSchema('type Query { answer: Int }');

/** A schema whose first readings are overtaken by loads; each answer is the number of its context. */
function overtaken(times: number): {
  readonly run: ReturnType<typeof operationRunner>;
  readonly told: string[];
} {
  let contexts = 0;
  const told: string[] = [];
  const field = schema.getQueryType()?.getFields()['answer'];
  if (field) {
    field.resolve = (_root, _args, { number }: { readonly number: number }) => {
      if (number <= times) throw new OvertakenError('things');
      return number;
    };
  }
  const run = operationRunner({
    schema,
    createContext: () => ({ number: (contexts += 1) }),
    onError: (_id, error) => told.push(error.message),
  });
  return { run, told };
}

test('a request that a load overtakes is answered again with a new context', async () => {
  const { run, told } = overtaken(2);
  expect(await run({ query: '{ answer }' })).toEqual({ data: { answer: 3 } });
  expect(told).toEqual([]);
});

test('a request that loads keep overtaking ends with an error', async () => {
  const { run, told } = overtaken(99);
  const { data, errors } = await run({ query: '{ answer }' });
  expect(data).toEqual({ answer: null });
  expect(errors?.[0]?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(told).toHaveLength(1);
});

describe('a client that leaves', () => {
  const shelves = buildSchema('type Query { shelf: Shelf } type Shelf { books: Int }');

  /** The fields that were resolved, where the client leaves while the shelf is read. */
  const resolvedUntil = async (leaves: boolean): Promise<string[]> => {
    const left = new AbortController();
    const resolved: string[] = [];
    const shelf = async (): Promise<object> => {
      resolved.push('shelf');
      await Promise.resolve();
      if (leaves) left.abort();
      return { books: () => resolved.push('books') };
    };
    const run = operationRunner({ schema: shelves, createContext: () => ({}), onError: () => undefined });
    const field = shelves.getQueryType()?.getFields()['shelf'];
    if (field) field.resolve = shelf;
    const { errors } = await run({
      query: '{ shelf { books } }',
      clientLeft: { byNow: () => left.signal.aborted },
    });
    expect(errors?.[0]?.extensions?.['code']).toBe(leaves ? 'SUBGRAPH_UNAVAILABLE' : undefined);
    return resolved;
  };

  it('ends what is not begun, and is answered by nobody else', async () => {
    expect(await resolvedUntil(false)).toEqual(['shelf', 'books']);
    expect(await resolvedUntil(true)).toEqual(['shelf']);
  });

  it('before the work begins is answered with nothing read', async () => {
    const run = operationRunner({
      schema: shelves,
      createContext: () => {
        throw new Error('This is not to be made.');
      },
      onError: () => undefined,
    });
    const { data } = await run({ query: '{ shelf { books } }', clientLeft: { byNow: () => true } });
    expect(data).toBeUndefined();
  });
});
