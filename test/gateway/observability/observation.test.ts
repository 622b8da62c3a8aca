import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { createLog } from '../../../common/observability/createLog';
import { NO_TRACER } from '../../../common/observability/Tracer';
import { maillageError } from '../../../common/errors/maillageError';
import { createCaches } from '../../../gateway/cache/createCaches';
import { createObserver } from '../../../gateway/observability/createObserver';
import { inject, toyGateway, type ToyGateway } from '../support/toyGateway';

const QUERY = 'query Shelf($id: ID!) { book(id: $id) { title stars } }';

interface Watched {
  readonly gateway: ToyGateway;
  readonly lines: Record<string, unknown>[];
  readonly figures: () => Promise<string>;
}

async function watched(transports: Parameters<typeof toyGateway>[0] = {}): Promise<Watched> {
  const lines: Record<string, unknown>[] = [];
  const log: Logger = createLog(
    { level: 'info', format: 'json' },
    { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const registry = new Registry();
  const observer = await createObserver({ log, registry, tracer: NO_TRACER });
  const source = { read: () => Promise.resolve('v1'), every: 50, trusted: 10_000, gathered: 0 };
  const caches = createCaches({
    sources: new Map([
      ['books', source],
      ['reviews', source],
    ]),
    today: () => '2026-01-01',
    redisUrl: null,
  });
  const gateway = await toyGateway(transports, { caches, observer });
  gateway.app.addHook('onClose', () => caches.close());
  return { gateway, lines, figures: () => registry.metrics() };
}

describe('a gateway that is watched', () => {
  let own: Watched;
  beforeEach(async () => {
    own = await watched();
  });
  afterEach(() => own.gateway.app.close());

  const ask = (headers: Readonly<Record<string, string>> = {}) =>
    own.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query: QUERY, variables: { id: 'private-7' } },
    });

  it('writes one line a request, without key and variables', async () => {
    const response = await ask({ authorization: 'Bearer trader' });
    expect(response.statusCode).toBe(200);
    expect(own.lines).toHaveLength(1);
    const [line] = own.lines;
    expect(line).toMatchObject({
      level: 'info',
      msg: 'request',
      requestId: response.headers['x-request-id'],
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Shelf',
      kind: 'query',
      hash: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
      cost: expect.any(Number) as unknown,
      caller: 'key',
      subgraphs: { books: { calls: 1 }, reviews: { calls: 1 } },
      bytes: Number(response.headers['content-length']),
    });
    const text = JSON.stringify(line);
    expect(text).not.toContain('trader');
    expect(text).not.toContain('private-7');
    expect(text).not.toContain('title');
  });

  it('writes the line of an answer that is given before anything reads its request', async () => {
    const url = await own.gateway.app.listen({ port: 0, host: '127.0.0.1' });
    const body = JSON.stringify({ query: QUERY, variables: { id: '1' } });
    const outcomes = async (): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' };
      await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text();
      return own.lines.at(-1)?.['cache'];
    };
    for (let tries = 0; (await outcomes()) !== 'first'; tries += 1) {
      if (tries === 200) throw new Error('The answer is never kept.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(own.lines.at(-1)).toMatchObject({
      status: 200,
      operation: 'Shelf',
      caller: 'anonymous',
      cache: 'first',
    });
    expect(own.lines.at(-1)).not.toHaveProperty('subgraphs');
    expect(await own.figures()).toMatch(/maillage_answers_total\{from="first"\} 1/);
    expect(await own.figures()).toContain('maillage_dataset_version_info{subgraph="books",version="v1"} 1');
  });

  it('tells the codes of errors, and of requests that are refused', async () => {
    await inject(own.gateway, '{ secret }');
    expect(own.lines.at(-1)).toMatchObject({ codes: ['FORBIDDEN'] });
    await inject(own.gateway, '{ nothingLikeThis }');
    expect(own.lines.at(-1)).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    await inject(own.gateway, '{ books { id } }', { authorization: 'Bearer wrong' });
    expect(own.lines.at(-1)).toMatchObject({ status: 401, codes: ['INVALID_KEY'], cache: 'none' });
    expect(own.lines.at(-1)).not.toHaveProperty('operation');
    const figures = await own.figures();
    expect(figures).toContain('maillage_errors_total{code="INVALID_KEY"} 1');
    expect(figures).toContain('maillage_requests_total{status="401",operation="none"} 1');
  });

  it('lets no client write a line, a field, or a label of its own', async () => {
    await own.gateway.app.inject('/a%0A{"level":"error"}?token=hidden-token-of-somebody');
    await inject(
      own.gateway,
      'query Mine { a: since(day: "2026-01-01\\",\\"extensions\\":{\\"code\\":\\"FORBIDDEN\\"}") }',
    );
    expect(own.lines).toHaveLength(2);
    expect(JSON.stringify(own.lines)).not.toContain('hidden-token');
    expect(own.lines[1]?.['codes']).not.toContain('FORBIDDEN');
    expect(await own.figures()).not.toMatch(/Mine|since/);
  });

  it('says nothing of probes', async () => {
    await own.gateway.app.inject('/health');
    expect(own.lines).toEqual([]);
  });
});

it('counts calls to subgraphs that fail', async () => {
  const { gateway, lines, figures } = await watched({
    reviews: () => Promise.reject(maillageError('SUBGRAPH_TIMEOUT', 'reviews')),
  });
  await inject(gateway, '{ topBook { stars } }');
  expect(lines[0]).toMatchObject({
    codes: ['SUBGRAPH_TIMEOUT'],
    subgraphs: { reviews: { calls: 1, failed: 1 } },
  });
  expect(await figures()).toContain(
    'maillage_subgraph_calls_total{subgraph="reviews",outcome="SUBGRAPH_TIMEOUT"} 1',
  );
  await gateway.app.close();
});

it('costs nothing where nobody reads it', async () => {
  const log = createLog({ level: 'warn', format: 'json' }, { write: () => undefined });
  expect(await createObserver({ log, registry: null, tracer: NO_TRACER })).toBeNull();
});
