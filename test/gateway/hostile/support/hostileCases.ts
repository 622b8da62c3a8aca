import { isErrorCode } from '../../../../common/errors/isErrorCode';
import type { HostileCase } from '../cases/HostileCase';
import { hostileGateway, type HostileGateway } from './hostileGateway';
import { rawRequest, type RawAnswer } from './rawRequest';

/** What no answer may hold: stacks, SQL, files, addresses, secrets. */
const INSIDE = /ECONN|\b10\.0\.0\.7|:3306|SELECT|\.ts\b|node_modules|hunter2|mysql:|at \w+ \(|\/srv\//;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const MOST_BYTES = 50_000;

/** Holds an answer against the rules that stand during any attack, and gives the code of its first error; null for none. */
export function checkedCode({ headers, body }: RawAnswer): string | null {
  expect(headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  expect(headers.get('x-request-id')).toMatch(UUID);
  expect(headers.get('x-powered-by')).toBeUndefined();
  expect(Buffer.byteLength(body)).toBeLessThan(MOST_BYTES);
  expect(INSIDE.exec(body)?.[0]).toBeUndefined();
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  for (const error of errors) expect(isErrorCode(error.extensions.code)).toBe(true);
  return errors[0]?.extensions.code ?? null;
}

/** Tests that a gateway on a real socket gives each request its status and code, and tells nothing of what is inside. */
export function itAnswers(
  cases: readonly HostileCase[],
  more: Parameters<typeof hostileGateway>[0] = {},
): void {
  let gateway: HostileGateway;
  beforeAll(async () => (gateway = await hostileGateway(more)));
  afterAll(() => gateway.app.close());

  it.each(cases)('%s', async (_name, bytes, status, code) => {
    const answer = await rawRequest(gateway.port, bytes);
    expect({ status: answer.status, code: checkedCode(answer) }).toEqual({ status, code });
  });

  it('is alive after all of it', async () => {
    const { status } = await rawRequest(
      gateway.port,
      'GET /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
    );
    expect(status).toBe(200);
  });
}
