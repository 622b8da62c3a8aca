import { gzipSync } from 'node:zlib';
import {
  sendJson,
  startLibrary,
  workingShop,
  type Library,
  type ShopAnswer,
} from './support/libraryOverHttp';

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const PRICED = '{ books { id title price } }';
const UNPRICED = ['1', '2', '3'].map((id) => ({ id, title: `Book ${id}`, price: null }));

/** More than the gateway takes: ten megabytes of one text. */
const LARGE = JSON.stringify({ data: { offers: ['x'.repeat(10 * 1024 * 1024)] } });

const raw =
  (body: string | Buffer, headers: Record<string, string> = JSON_HEADERS, status = 200): ShopAnswer =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Two gateways: one whose patience outlasts a slow machine, and one that a test can wait for. */
let patient: Library;
let impatient: Library;
beforeAll(async () => {
  patient = await startLibrary(60_000);
  impatient = await startLibrary(1_000);
});
afterAll(async () => {
  await patient.close();
  await impatient.close();
});
afterEach(() => {
  for (const each of [patient, impatient]) each.setShop(workingShop);
  patient.reported.length = 0;
});

async function ask(query: string, library = patient): Promise<Body> {
  const response = await library.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  expect(response.statusCode).toBe(200);
  return response.json<Body>();
}

/** Nothing of the failure stays behind. */
async function expectRecovered(library = patient): Promise<void> {
  library.setShop(workingShop);
  const { data, errors } = await ask(PRICED, library);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ books: UNPRICED.map((book) => ({ ...book, price: Number(book.id) * 10 })) });
}

const failures: [string, string, ShopAnswer][] = [
  ['HTML', 'SUBGRAPH_INVALID_RESPONSE', raw('<html>secret</html>', { 'content-type': 'text/html' }, 502)],
  ['HTML that is called JSON', 'SUBGRAPH_INVALID_RESPONSE', raw('<html>secret</html>')],
  ['half a JSON', 'SUBGRAPH_INVALID_RESPONSE', raw('{"data":{"_entities":[{"price":1},{"secret')],
  ['an empty body', 'SUBGRAPH_INVALID_RESPONSE', raw('')],
  ['ten megabytes', 'SUBGRAPH_INVALID_RESPONSE', raw(LARGE)],
  [
    'ten megabytes packed in ten kilobytes',
    'SUBGRAPH_INVALID_RESPONSE',
    raw(gzipSync(LARGE), { ...JSON_HEADERS, 'content-encoding': 'gzip' }),
  ],
  ['nothing', 'SUBGRAPH_TIMEOUT', () => undefined],
  [
    'a head and no body',
    'SUBGRAPH_TIMEOUT',
    (response) => void response.writeHead(200, JSON_HEADERS).write('{"data":'),
  ],
  ['an end of the connection', 'SUBGRAPH_UNAVAILABLE', (response) => response.socket?.destroy()],
];

describe.each(failures)('a subgraph that answers %s', (_, code, answer) => {
  const library = (): Library => (code === 'SUBGRAPH_TIMEOUT' ? impatient : patient);
  beforeEach(() => library().setShop(answer));

  it('is told by code and name, and what others gave stands', async () => {
    const { data, errors = [] } = await ask(PRICED, library());
    expect(data).toEqual({ books: UNPRICED });
    expect(errors).toMatchObject([{ path: ['books'], extensions: { code, subgraph: 'shop' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/secret|127\.0\.0\.1|at .*\.ts/);
    await expectRecovered(library());
  });

  it('is told at the root field that it has', async () => {
    const { data, errors } = await ask('{ first { id } offers }', library());
    expect(data).toEqual({ first: { id: '1' }, offers: null });
    expect(errors).toMatchObject([{ path: ['offers'], extensions: { code, subgraph: 'shop' } }]);
    await expectRecovered(library());
  });
});

describe('a subgraph that answers', () => {
  it('slowly keeps only what it was asked for waiting no longer than its limit', async () => {
    const timers: NodeJS.Timeout[] = [];
    impatient.setShop((...args) => void timers.push(setTimeout(() => workingShop(...args), 60_000)));
    const { data, errors } = await ask(PRICED, impatient);
    timers.forEach(clearTimeout);
    expect(data).toEqual({ books: UNPRICED });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_TIMEOUT', subgraph: 'shop' } }]);
    await expectRecovered(impatient);
  });

  it.each<[string, unknown]>([
    ['too few entities', [{ price: 10 }, { price: 20 }]],
    ['too many', [{ price: 10 }, { price: 20 }, { price: 30 }, { price: 40 }]],
    ['none', []],
    ['one that is no list', { price: 10 }],
    ['null in the place of them', null],
  ])('%s gives no book the price of another', async (_, entities) => {
    patient.setShop((response) => sendJson(response, { data: { _entities: entities } }));
    const { data, errors } = await ask(PRICED);
    expect(data).toEqual({ books: UNPRICED });
    expect(errors).toMatchObject([
      { path: ['books'], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', subgraph: 'shop' } },
    ]);
    await expectRecovered();
  });

  it('with entities that are no objects, or hold no price, gives those books none', async () => {
    patient.setShop((response) => sendJson(response, { data: { _entities: [7, null, {}] } }));
    expect((await ask(PRICED)).data).toEqual({ books: UNPRICED });
    await expectRecovered();
  });

  it('with a price that is none has it told, and the rest stands', async () => {
    patient.setShop((response) =>
      sendJson(response, { data: { _entities: [{ price: 10 }, { price: 'dear' }, { price: [1] }] } }),
    );
    const { data, errors } = await ask(PRICED);
    expect(data).toEqual({ books: [{ ...UNPRICED[0], price: 10 }, UNPRICED[1], UNPRICED[2]] });
    expect(errors).toMatchObject(
      [1, 2].map((place) => ({
        path: ['books', place, 'price'],
        extensions: { code: 'SUBGRAPH_INVALID_DATA' },
      })),
    );
  });

  it('data and errors both gives the data, and each error at its book', async () => {
    patient.setShop((response) =>
      sendJson(response, {
        data: { _entities: [{ price: 10 }, null, { price: 30 }] },
        errors: [
          {
            message: 'The shop has no such book.',
            path: ['_entities', 1, 'price'],
            extensions: { code: 'SUBGRAPH_UNAVAILABLE', value: '"2"', stacktrace: ['at secret.ts'] },
          },
        ],
      }),
    );
    const { data, errors } = await ask(PRICED);
    expect(data).toEqual({
      books: [{ ...UNPRICED[0], price: 10 }, UNPRICED[1], { ...UNPRICED[2], price: 30 }],
    });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['books', 1, 'price'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', value: '"2"', subgraph: 'shop' },
      }),
    ]);
  });

  it('errors of its own words has them masked, but is named', async () => {
    patient.setShop((response) =>
      sendJson(response, { data: null, errors: [{ message: 'ER_ACCESS_DENIED for secret@10.0.0.7' }] }),
    );
    const { data, errors } = await ask(PRICED);
    expect(data).toEqual({ books: UNPRICED });
    expect(errors).toMatchObject([
      { path: ['books'], extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'shop' } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/secret|10\.0\.0\.7/);
    expect(patient.reported.map(String).join()).toContain('ER_ACCESS_DENIED');
  });

  it('fields that nobody asked for changes nothing of what others gave', async () => {
    patient.setShop((response) =>
      sendJson(response, {
        data: {
          _entities: [1, 2, 3].map((price) => ({ price, extra: { secret: true }, __proto__x: 1 })),
          books: [{ id: '9', title: 'Not of the shelf' }],
        },
      }),
    );
    const { data, errors } = await ask(PRICED);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ books: UNPRICED.map((book, index) => ({ ...book, price: index + 1 })) });
  });
});
