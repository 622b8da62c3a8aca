import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { callSigner } from '../../../common/service/callSigner';
import { subgraphServer } from '../../../common/service/subgraphServer';

const SECRET = 'a-secret-of-at-least-32-characters';
const OTHER = 'another-secret-of-32-characters-too';

const schema = makeExecutableSchema({
  typeDefs: 'type Query { name: String! _service: String! }',
  resolvers: { Query: { name: () => 'books', _service: () => 'the schema' } },
});
const told: unknown[] = [];
const serverWith = (...secrets: string[]): FastifyInstance =>
  subgraphServer(
    { schema, createContext: () => ({}), onError: (_id, error) => void told.push(error) },
    () => Promise.resolve('version 7'),
    secrets,
  );
const app = serverWith(OTHER, SECRET);
const open = serverWith();
afterAll(async () => {
  await app.close();
  await open.close();
});

const sign = callSigner([SECRET])!;
const BODY = JSON.stringify({ query: '{ name _service }' });

/** A call signed for what it says it is, or for something else. */
function asked(parts: Partial<Record<'path' | 'body' | 'mark' | 'type', string>> = {}): InjectOptions {
  const { path = '/graphql', body = BODY, type = 'application/json' } = parts;
  const mark = parts.mark ?? sign('POST', '/graphql', BODY);
  return {
    method: 'POST',
    url: path,
    payload: body,
    headers: { 'content-type': type, 'x-maillage-signature': mark },
  };
}

describe('a subgraph with a secret', () => {
  it('answers a call that its gateway signed', async () => {
    const { statusCode, body } = await app.inject(asked());
    expect([statusCode, body]).toEqual([200, '{"data":{"name":"books","_service":"the schema"}}']);
  });

  it('tells its versions to its gateway alone', async () => {
    const mark = { 'x-maillage-signature': sign('GET', '/versions', '') };
    expect((await app.inject({ url: '/versions', headers: mark })).body).toBe('{"versions":"version 7"}');
    expect((await app.inject({ url: '/versions', headers: mark })).statusCode).toBe(401);
    expect((await app.inject('/versions')).statusCode).toBe(401);
  });

  it('says to everybody whether it lives', async () => {
    expect((await app.inject('/health')).json()).toEqual({ status: 'alive' });
  });

  it('answers the same call once', async () => {
    const call = asked();
    expect((await app.inject(call)).statusCode).toBe(200);
    const again = await app.inject(call);
    expect(again.statusCode).toBe(401);
    expect(again.json()).toMatchObject({ errors: [{ extensions: { code: 'CALL_NOT_SIGNED' } }] });
  });

  it.each<[string, InjectOptions]>([
    ['unsigned', { method: 'POST', url: '/graphql', payload: { query: '{ _service }' } }],
    ['signed with another secret', asked({ mark: callSigner([OTHER + OTHER])!('POST', '/graphql', BODY) })],
    ['for another body', asked({ body: BODY.replace('name', 'nome') })],
    ['for another path', asked({ path: '/graphql?a' })],
    ['for another method', asked({ mark: sign('PUT', '/graphql', BODY) })],
    ['signed two minutes ago', asked({ mark: oldMark() })],
    ['without a body', { method: 'POST', url: '/graphql', headers: bodyMark() }],
    ['without signature and JSON', { method: 'POST', url: '/graphql', payload: '{', headers: jsonType() }],
    ['to a path that is not there, unsigned', { url: '/secret' }],
    ['by HEAD, though signed', { method: 'HEAD', url: '/versions', headers: headMark() }],
  ])('refuses a call %s', async (_what, call) => {
    const { statusCode, body } = await app.inject(call);
    expect(statusCode).toBe(401);
    expect(body).not.toMatch(/books|the schema|version 7|secret-of/);
  });

  it.each(['text/plain', 'application/graphql', 'multipart/form-data'])(
    'never answers a body of type %s',
    async (type) => {
      const { statusCode, body } = await app.inject(asked({ type }));
      expect(statusCode).toBe(415);
      expect(body).not.toMatch(/books|the schema/);
    },
  );

  it('still says what is wrong with a signed body', async () => {
    const body = '{"query":';
    const { statusCode } = await app.inject(asked({ body, mark: sign('POST', '/graphql', body) }));
    expect(statusCode).toBe(400);
    const poisoned = '{"query":"{ name }","__proto__":{"a":1}}';
    const answer = await app.inject(asked({ body: poisoned, mark: sign('POST', '/graphql', poisoned) }));
    expect(answer.statusCode).toBe(400);
  });
});

describe('a subgraph without one', () => {
  it('answers whoever reaches it', async () => {
    const { statusCode } = await open.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ name }' },
    });
    expect(statusCode).toBe(200);
  });
});

function oldMark(): string {
  return callSigner([SECRET], () => Date.now() - 120_000)!('POST', '/graphql', BODY);
}

function bodyMark(): Record<string, string> {
  return { 'x-maillage-signature': sign('POST', '/graphql', BODY) };
}

function headMark(): Record<string, string> {
  return { 'x-maillage-signature': callSigner([SECRET])!('HEAD', '/versions', '') };
}

function jsonType(): Record<string, string> {
  return { 'content-type': 'application/json' };
}
