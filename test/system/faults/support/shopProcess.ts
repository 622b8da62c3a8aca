import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { SIGNATURE_HEADER } from '../../../../common/service/callSignature';
import { callVerifier } from '../../../../common/service/callVerifier';

/** What the shop does with a call: as its name says. */
export type ShopMode =
  | 'works'
  | 'html'
  | 'half'
  | 'noResult'
  | 'redirects'
  | 'drips'
  | 'cuts'
  | 'dies'
  | 'holds'
  | 'closesOnce'
  | 'tooFew'
  | 'tooMany'
  | 'wrongScalar'
  | 'tooLarge'
  | 'tooLargeUnpacked'
  | 'busy'
  | 'busyOnce'
  | 'overloaded'
  | 'wantsSignature'
  | 'forbids';

interface Asked {
  readonly query: string;
  readonly variables?: { readonly representations?: readonly { readonly id: string }[] };
}

const JSON_TYPE = { 'content-type': 'application/json' };
const SECRET = 'a-secret-that-no-gateway-of-these-tests-has';

let mode: ShopMode = 'works';
process.on('message', (next: ShopMode) => {
  mode = next;
  process.send?.(next);
});

/** Each price is ten times the number of its book. */
function answerTo({ query, variables }: Asked): unknown {
  if (query.includes('__typename }')) return { data: { __typename: 'Query' } };
  const found = variables?.representations ?? [];
  return { data: { _entities: found.map(({ id }) => ({ __typename: 'Book', price: Number(id) * 10 })) } };
}

/** Half an answer, with the head of a whole one. */
const half = (response: ServerResponse): ServerResponse =>
  response.writeHead(200, { ...JSON_TYPE, 'content-length': 1_000 });
const large = (): string => `{"data":{"secret":"${'x'.repeat(9 * 1024 * 1024)}"}}`;

const bad: Record<Exclude<ShopMode, 'works' | 'wantsSignature'>, (response: ServerResponse) => void> = {
  html: (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>secret</h1>'),
  half: (response) => response.writeHead(200, JSON_TYPE).end('{"data":{"_entities":[{"price":1},{"secr'),
  noResult: (response) => response.writeHead(200, JSON_TYPE).end('{"secret":1}'),
  drips: (response) => {
    response.writeHead(200, JSON_TYPE).write('{');
    const drops = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drops));
  },
  cuts: (response) => response.socket?.destroy(),
  dies: (response) => half(response).write('{"data":{', () => process.kill(process.pid, 'SIGKILL')),
  holds: () => undefined,
  closesOnce: (response) => {
    mode = 'works';
    response.socket?.destroy();
  },
  redirects: (response) =>
    response.writeHead(307, { ...JSON_TYPE, location: '/elsewhere' }).end('{"data":{}}'),
  tooFew: (response) => response.writeHead(200, JSON_TYPE).end('{"data":{"_entities":[{"price":20}]}}'),
  tooMany: (response) =>
    response.writeHead(200, JSON_TYPE).end(`{"data":{"_entities":[${'{"price":10},'.repeat(5)}null]}}`),
  wrongScalar: (response) =>
    response
      .writeHead(200, JSON_TYPE)
      .end('{"data":{"_entities":[{"price":"dear"},{"price":[1]},{"price":2.5}]}}'),
  tooLarge: (response) => response.writeHead(200, JSON_TYPE).end(large()),
  tooLargeUnpacked: (response) =>
    response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(gzipSync(large())),
  busy: (response) => response.writeHead(503, { 'content-type': 'text/plain' }).end('secret'),
  overloaded: (response) =>
    response.writeHead(429, { 'content-type': 'text/plain', 'retry-after': '3600' }).end('secret'),
  busyOnce: (response) => {
    mode = 'works';
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '0' }).end('secret');
  },
  forbids: (response) => response.writeHead(403, JSON_TYPE).end('{"secret":1}'),
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/versions') {
    response.writeHead(200, JSON_TYPE).end('{"versions":"shop 1"}');
    return;
  }
  const body = await bodyOf(request);
  if (mode === 'wantsSignature' && !isSigned(request, body))
    response.writeHead(401, JSON_TYPE).end('{"errors":[{"message":"secret"}]}');
  else if (mode === 'works' || mode === 'wantsSignature')
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(answerTo(JSON.parse(body) as Asked)));
  else bad[mode](response);
}

const verifier = callVerifier([SECRET]);

function isSigned({ headers, method = '', url = '' }: IncomingMessage, body: string): boolean {
  return verifier.accepts(headers[SIGNATURE_HEADER], { method, path: url, body });
}

const server = createServer((request, response) => void answer(request, response).catch(() => undefined));
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('listening'));
// Ends with the test, however that ends.
process.on('disconnect', () => process.exit(0));
