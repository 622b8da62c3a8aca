import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the shop does with a call: as its name says. */
export type ShopMode =
  'works' | 'html' | 'half' | 'drips' | 'cuts' | 'redirects' | 'tooFew' | 'wrongScalar' | 'tooLarge' | 'busy';

interface Asked {
  readonly query: string;
  readonly variables?: { readonly representations?: readonly { readonly id: string }[] };
}

const JSON_TYPE = { 'content-type': 'application/json' };

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

const bad: Record<Exclude<ShopMode, 'works'>, (response: ServerResponse) => void> = {
  html: (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>secret</h1>'),
  half: (response) => response.writeHead(200, JSON_TYPE).end('{"data":{"_entities":[{"price":1},{"secr'),
  drips: (response) => {
    response.writeHead(200, JSON_TYPE).write('{');
    const drops = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drops));
  },
  cuts: (response) => response.socket?.destroy(),
  redirects: (response) =>
    response.writeHead(307, { ...JSON_TYPE, location: '/elsewhere' }).end('{"data":{}}'),
  tooFew: (response) => response.writeHead(200, JSON_TYPE).end('{"data":{"_entities":[{"price":20}]}}'),
  wrongScalar: (response) =>
    response
      .writeHead(200, JSON_TYPE)
      .end('{"data":{"_entities":[{"price":"dear"},{"price":[1]},{"price":2.5}]}}'),
  tooLarge: (response) =>
    response.writeHead(200, JSON_TYPE).end(`{"data":{"secret":"${'x'.repeat(9 * 1024 * 1024)}"}}`),
  busy: (response) => response.writeHead(503, { 'content-type': 'text/plain' }).end('secret'),
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
  if (mode === 'works')
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(answerTo(JSON.parse(body) as Asked)));
  else bad[mode](response);
}

const server = createServer((request, response) => void answer(request, response).catch(() => undefined));
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('listening'));
// Ends with the test, however that ends.
process.on('disconnect', () => process.exit(0));
