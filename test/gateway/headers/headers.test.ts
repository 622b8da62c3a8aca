import { connect } from 'node:net';
import { OPEN_EDGE, type EdgeParts } from '../../../gateway/headers/EdgeParts';
import { toyGateway, type ToyGateway } from '../support/toyGateway';

const opened: ToyGateway[] = [];
async function open(more: Partial<EdgeParts> = {}): Promise<string> {
  const gateway = await toyGateway({}, { edge: { ...OPEN_EDGE, ...more } });
  opened.push(gateway);
  return gateway.app.listen({ port: 0, host: '127.0.0.1' });
}
afterEach(async () => {
  for (const { app } of opened.splice(0)) await app.close();
});

function asked(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  query = '{ topBook { id } }',
) {
  const body = JSON.stringify({ query });
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

/** Everything that comes back for a text of HTTP. */
function rawAnswer(address: string, text: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (bytes) => (answer += bytes.toString())).on('error', reject);
    socket.on('close', () => resolve(answer.toLowerCase()));
  });
}

describe('security headers', () => {
  it('stand in every answer, of whatever status, with no word of what serves it', async () => {
    const address = await open();
    const answers = [
      await asked(address),
      await asked(address, {}, '{'),
      await asked(address, { authorization: 'Bearer wrong' }),
      await fetch(`${address}/graphql`, { method: 'DELETE' }),
      await fetch(`${address}/nothing`),
      await fetch(`${address}/%zz`),
      await fetch(`${address}/health`),
      await fetch(`${address}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://a.example' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 401, 405, 404, 400, 200, 204]);
    for (const { headers, status } of answers) {
      expect([status, headers.get('x-content-type-options')]).toEqual([status, 'nosniff']);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      for (const name of ['x-powered-by', 'server', 'via', 'strict-transport-security'])
        expect([name, headers.get(name)]).toEqual([name, null]);
    }
  });

  it('stand in an answer to what is no HTTP', async () => {
    const answer = await rawAnswer(await open(), 'NONSENSE\r\n\r\n');
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(answer).not.toMatch(/^(server|x-powered-by):/m);
  });

  it('ask for https alone where a proxy in front sees to it, whatever a client says', async () => {
    const behind = await asked(await open({ tlsInFront: true }));
    expect(behind.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const direct = await asked(await open(), { 'x-forwarded-proto': 'https' });
    expect(direct.headers.get('strict-transport-security')).toBeNull();
  });
});

describe('pages of other origins', () => {
  const EXPOSED = 'x-request-id, ratelimit-policy, ratelimit, retry-after';

  it('may all ask where no list is set, without credentials', async () => {
    const { headers } = await asked(await open(), { origin: 'https://anybody.example' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-expose-headers')).toBe(EXPOSED);
  });

  it.each([
    ['https://maillage.example', 'https://maillage.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://maillage.example', null],
    ['https://maillage.example:8443', null],
    ['https://maillage.example.evil.example', null],
    ['https://evil-maillage.example', null],
    ['https://sub.maillage.example', null],
    ['null', null],
  ])('%s of a list is allowed as %s', async (origin, allowed) => {
    const address = await open({ origins: ['https://maillage.example', 'http://localhost:3000'] });
    const preflight = await fetch(`${address}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    for (const { headers } of [preflight, await asked(address, { origin })]) {
      expect(headers.get('access-control-allow-origin')).toBe(allowed);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('vary')?.toLowerCase()).toContain('origin');
    }
  });
});
