import { ANSWER, NEWS, QUESTION, slowAnswer, supergraphOf } from './support/readers';
import { servedReaders, type ServedReaders } from './support/servedReaders';

const WHOLE = supergraphOf();

describe('what can not be switched to', () => {
  let readers: ServedReaders;
  beforeAll(async () => (readers = await servedReaders()));
  afterAll(() => readers.close());

  test.each([
    ['an empty text', '', /it is empty; compose/],
    ['half a text', WHOLE.slice(0, WHOLE.length / 2), /.; .*compose the subgraphs again$/],
    ['a schema that is no supergraph', 'type Query { a: Int }', /no enum join__Graph/],
    [
      'a feature that is not known',
      WHOLE.replace(
        'schema\n',
        'schema @link(url: "https://specs.apollo.dev/teleport/v0.1", for: EXECUTION)\n',
      ),
      /teleport\/v0\.1 is for: EXECUTION but is unsupported; compose/,
    ],
    ['a type that is not there', WHOLE.replace('age: Int', 'age: Nothing'), /Unknown type Nothing; compose/],
    [
      'a key of fields that are not there',
      WHOLE.replaceAll('key: "id"', 'key: "name"'),
      /; compose the subgraphs again$/,
    ],
  ])('%s: the one before goes on', async (_what, text, reason) => {
    await expect(readers.gateway.reload(text)).rejects.toThrow(reason);
    expect(await readers.ask(QUESTION)).toEqual({ status: 200, body: ANSWER });
  });
});

test('a reload that is under way when the end comes switches to nothing', async () => {
  const closed: string[] = [];
  const { gateway, ask, close } = await servedReaders({ closed });
  await ask(QUESTION);
  const reloaded = gateway.reload(supergraphOf(NEWS));
  await close();
  expect(await reloaded).toBeNull();
  expect(await gateway.reload(supergraphOf(NEWS))).toBeNull();
  expect(closed.at(-1)).toBe(supergraphOf());
});

test('the end waits for what is under way, and ends its connection', async () => {
  const slow = slowAnswer();
  const { ask, close } = await servedReaders({ slow });
  const late = ask('{ slow }');
  await slow.asked;
  const ended = close();
  slow.end();
  expect(await late).toMatchObject({ status: 200 });
  await ended;
});

test('a gateway that fails while it is closed is reported, and the one that follows answers', async () => {
  const closed: string[] = [];
  const reported: unknown[] = [];
  const closingFails = new Error('the engine does not stop');
  const { gateway, ask, close } = await servedReaders({ closed, closingFails, reported });
  await gateway.reload(supergraphOf(NEWS));
  expect(await ask('{ news }')).toMatchObject({ status: 200 });
  await close();
  expect(closed).toEqual([supergraphOf(), supergraphOf(NEWS)]);
  expect(reported).toEqual([closingFails, closingFails]);
});
