import { GraphQLError } from 'graphql';
import { AnswerCache } from '../../../gateway/cache/answers/AnswerCache';
import { executeWithCache, type NoteAnswer } from '../../../gateway/execution/executeWithCache';
import type { OperationResult, PreparedOperation } from '../../../gateway/execution/PreparedOperation';
import { WrittenData } from '../../../gateway/execution/WrittenData';
import { question } from '../cache/support/questions';
import { testVersions, type TestVersions } from '../cache/support/testVersions';

const call = { variables: { id: '1' }, requestId: 'r' };

interface Counted {
  readonly operation: PreparedOperation;
  readonly executed: () => number;
}

function operationOf(result: OperationResult, asks: PreparedOperation['question'] = question()): Counted {
  const execute = jest.fn(() => Promise.resolve(result));
  const source = { document: { kind: 'Document', definitions: [] }, operationName: null } as never;
  return {
    operation: { source, question: asks, bytes: 1, conditions: null, execute },
    executed: () => execute.mock.calls.length,
  };
}

describe('executing with a cache', () => {
  let world: TestVersions;
  let cache: AnswerCache;
  let notes: (string | null)[];
  beforeEach(async () => {
    world = await testVersions({ books: '1' });
    cache = new AnswerCache({ versions: world.versions, shared: null });
    notes = [];
  });
  afterEach(() => world.versions.close());

  const note: NoteAnswer = (_ticket, kept) =>
    void notes.push(kept === null ? null : kept.bodies.identity.toString());

  async function run(
    { operation }: Counted,
    variables: Record<string, unknown> = call.variables,
  ): Promise<OperationResult> {
    const before = cache.figures.answers;
    const result = await executeWithCache(operation, { ...call, variables }, { cache, note });
    // An answer is kept a moment after it was given.
    for (let turn = 0; turn < 20 && cache.figures.answers === before; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 1));
    return result;
  }

  it('executes once, and then tells what is kept', async () => {
    const counted = operationOf({ data: new WrittenData('{"a":1}') });
    expect(JSON.stringify(await run(counted))).toBe('{"data":{"a":1}}');
    await run(counted);
    expect(counted.executed()).toBe(1);
    expect(notes).toEqual([null, '{"data":{"a":1}}\n']);
  });

  it('executes again for other variables, and for other data', async () => {
    const counted = operationOf({ data: new WrittenData('{"a":1}') });
    await run(counted);
    await run(counted, { id: '2' });
    world.set('books', '2');
    await world.noticed();
    await run(counted);
    expect(counted.executed()).toBe(3);
    expect(notes).toEqual([null, null, null]);
  });

  it.each<[string, OperationResult]>([
    ['with errors', { data: new WrittenData('{"a":null}'), errors: [new GraphQLError('no')] }],
    ['without data', { data: null }],
    ['that was not executed', { errors: [new GraphQLError('bad variable')] }],
  ])('keeps no answer %s', async (_, result) => {
    const counted = operationOf(result);
    expect(await run(counted)).toBe(result);
    expect(await run(counted)).toBe(result);
    expect(counted.executed()).toBe(2);
    expect(notes).toEqual([]);
  });

  it('lets mutations and subgraphs without versions by', async () => {
    for (const asks of [null, question({ subgraphs: ['books', 'others'] })]) {
      const counted = operationOf({ data: new WrittenData('{"a":1}') }, asks);
      await run(counted);
      await run(counted);
      expect(counted.executed()).toBe(2);
    }
    expect(notes).toEqual([]);
  });
});
