import fc from 'fast-check';
import { checkedCode } from './support/hostileCases';
import { hostileGateway, type HostileGateway } from './support/hostileGateway';
import { ask, head, post, rawRequest, type RawAnswer } from './support/rawRequest';

/** Statuses that are a client's own, or an answer. */
const CLIENTS = [200, 400, 404, 405, 406, 408, 413, 415, 431];

let gateway: HostileGateway;
beforeAll(async () => (gateway = await hostileGateway()));
afterAll(() => gateway.app.close());

async function answersTo(bytes: string | Buffer): Promise<RawAnswer> {
  const answer = await rawRequest(gateway.port, bytes);
  expect(CLIENTS).toContain(answer.status);
  const code = checkedCode(answer);
  expect(code).not.toBe('INTERNAL_SERVER_ERROR');
  if (answer.status !== 200) expect(code).not.toBeNull();
  expect(gateway.reported).toEqual([]);
  return answer;
}

const RUNS = { numRuns: 150 };

/** Text that is often almost GraphQL. */
const word = fc.oneof(
  fc.constantFrom('{', '}', '(', ')', '[', ']', '!', ':', '=', '@', '$', '...', '"', '"""', '#', '\\', '\n'),
  fc.constantFrom(
    'query',
    'fragment',
    'on',
    'null',
    'true',
    '__typename',
    '__schema',
    'item',
    'items',
    'echo',
    'id',
    'Item',
  ),
  fc.constantFrom(
    'first',
    'text',
    'number',
    '0',
    '-1',
    '1e400',
    '9'.repeat(30),
    '"a"',
    'BOOK',
    '@skip(if:true)',
    '$a',
  ),
  fc.string({ maxLength: 5 }),
);

const documents = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc
    .array(word, { maxLength: 20 })
    .map((words) => `query ($a: Int) { echo(text: ${words.join(' ')}) item(id: 1) { id } }`),
  fc.array(word, { maxLength: 20 }).map((words) => `{ item(id: 1) { ${words.join(' ')} } }`),
);

test('any bytes as a body get an answer that is known', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
      answersTo(post(Buffer.from(bytes))).then(() => true),
    ),
    RUNS,
  );
});

test('any JSON as a body gets an answer that is known', async () => {
  const body = fc.oneof(
    fc.json(),
    fc
      .record(
        {
          query: fc.oneof(documents, fc.jsonValue()),
          variables: fc.jsonValue(),
          operationName: fc.jsonValue(),
          extensions: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(body, (text) => answersTo(post(text)).then(() => true)),
    RUNS,
  );
});

test('any variables get an answer that is known', async () => {
  const query = `query ($a: Int, $b: Float, $c: String, $d: Kind, $f: Filter, $n: [String!] = ["x"], $id: ID = 1) {
    echo(number: $a, price: $b, text: $c, kind: $d) items(first: $a, filter: $f) { total } resolve(names: $n) { id } item(id: $id) { id }
  }`;
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom(-1, 1e300, 2 ** 31, '', '\u0000', [[[]]], { and: [{}] }),
  );
  const names = ['a', 'b', 'c', 'd', 'f', 'n', 'id'];
  const variables = fc.dictionary(fc.constantFrom(...names), value);
  await fc.assert(
    fc.asyncProperty(variables, (each) => answersTo(ask(query, each)).then(() => true)),
    RUNS,
  );
});

test('any text as a document gets an answer that is known', async () => {
  await fc.assert(
    fc.asyncProperty(documents, (text) => answersTo(ask(text)).then(() => true)),
    RUNS,
  );
});

test('any headers get an answer that is known', async () => {
  const name = fc.oneof(
    fc.constantFrom(
      'accept',
      'content-type',
      'authorization',
      'origin',
      'content-encoding',
      'accept-encoding',
      'range',
      'if-none-match',
    ),
    fc.constantFrom(
      'apollo-require-preflight',
      'x-maillage-cost',
      'x-forwarded-for',
      'cookie',
      'access-control-request-method',
    ),
    fc.stringMatching(/^x-[a-z]{1,8}$/),
  );
  const value = fc.oneof(
    fc.constantFrom(
      'application/json',
      '*/*',
      'text/html',
      'identity',
      'gzip',
      ';q=',
      ',,,',
      '"',
      'null',
      'Bearer',
      '1',
    ),
    fc.stringMatching(/^[\x21-\x7e]{0,40}$/),
  );
  const headers = fc.array(fc.tuple(name, value), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(headers, fc.boolean(), async (given, isGet) => {
      const lines = given.map(([each, text]) => `${each}: ${text}\r\n`).join('');
      const bytes = isGet
        ? head('GET', '/graphql?query={item(id:1){id}}', lines)
        : ask('{ item(id: 1) { id } }', undefined, `content-type: application/json\r\n${lines}`);
      const answer = await rawRequest(gateway.port, bytes);
      // A key that is not known is a client's mistake too.
      expect([...CLIENTS, 401]).toContain(answer.status);
      checkedCode(answer);
      expect(gateway.reported).toEqual([]);
    }),
    RUNS,
  );
});
