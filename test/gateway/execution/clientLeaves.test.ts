import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { startLibrary, type Library } from './support/libraryOverHttp';

let library: Library;
beforeEach(async () => {
  library = await startLibrary(20_000);
});
afterEach(() => library.close());

const BODY = JSON.stringify({ query: '{ books { price } }' });
const REQUEST = [
  'POST /graphql HTTP/1.1',
  'host: 127.0.0.1',
  'content-type: application/json',
  `content-length: ${BODY.length}`,
  '',
  BODY,
].join('\r\n');

test('a client that leaves ends the call to the subgraph that it waits for', async () => {
  const asked = new Promise<ServerResponse>((resolve) => library.setShop(resolve));
  const { port } = new URL(await library.app.listen({ host: '127.0.0.1', port: 0 }));
  const client = connect(Number(port), '127.0.0.1');
  await once(client, 'connect');
  client.write(REQUEST);
  const response = await asked;
  const ended = once(response, 'close');
  client.destroy();
  await ended;
  expect(response.writableFinished).toBe(false);
});
