import type { AddressInfo } from 'node:net';
import { rawRequest, type RawAnswer } from '../hostile/support/rawRequest';
import { toyGateway, type ToyGateway } from '../support/toyGateway';

describe('HEAD of the graph', () => {
  let gateway: ToyGateway;
  beforeAll(async () => {
    gateway = await toyGateway();
    await gateway.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => gateway.app.close());

  const ask = (method: string, query: string): Promise<RawAnswer> => {
    const { port } = gateway.app.server.address() as AddressInfo;
    const head = `${method} /graphql?query=${encodeURIComponent(query)} HTTP/1.1`;
    const lines = ['host: a', 'apollo-require-preflight: 1', 'connection: close', '', ''];
    return rawRequest(port, [head, ...lines].join('\r\n'));
  };
  const described = ({ status, headers }: RawAnswer): unknown[] => [
    status,
    ...['content-type', 'content-length', 'cache-control', 'allow'].map((name) => headers.get(name)),
  ];

  it.each(['{ books { id } }', '{ nothing }', 'mutation { addBook }'])(
    'is answered as a GET, without the body: %s',
    async (query) => {
      const [got, head] = [await ask('GET', query), await ask('HEAD', query)];
      expect(got.body).not.toBe('');
      expect([described(head), head.body]).toEqual([described(got), '']);
    },
  );
});
