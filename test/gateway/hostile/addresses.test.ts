import { addressThemes } from './cases/addressThemes';
import { hostileGateway, type HostileGateway } from './support/hostileGateway';
import { checkedCode, itAnswers } from './support/hostileCases';
import { head, rawRequest } from './support/rawRequest';

describe.each(addressThemes)('$name', ({ cases }) => itAnswers(cases));

describe('what is said beside', () => {
  let gateway: HostileGateway;
  beforeAll(async () => (gateway = await hostileGateway()));
  afterAll(() => gateway.app.close());

  it.each([
    ['PUT', '/graphql', 'GET, POST'],
    ['POST', '/health', 'GET'],
  ])('%s of %s is told what is allowed: %s', async (method, path, allowed) => {
    const { headers } = await rawRequest(gateway.port, head(method, path));
    expect(headers.get('allow')).toBe(allowed);
  });

  it.each([
    ['POST', '/ready', '/ready is asked by GET. GraphQL is posted to /graphql.'],
    ['DELETE', '/ready', '/ready is asked by GET.'],
    ['DELETE', '/graphql', '/graphql is asked by GET or POST.'],
  ])('%s of %s is told, also on a page of another origin: %s', async (method, path, told) => {
    const answer = await rawRequest(gateway.port, head(method, path, 'origin: https://a.example\r\n'));
    expect([answer.status, checkedCode(answer)]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(answer.body).toContain(`got \\"${method} of ${path}\\". ${told} Ask by`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(['/graphql', '*'])('an OPTIONS of %s that asks for nothing gets nothing', async (path) => {
    const { status, body } = await rawRequest(gateway.port, head('OPTIONS', path));
    expect({ status, body }).toEqual({ status: 204, body: '' });
  });

  it('a CONNECT gets no connection, and is told what is allowed', async () => {
    const answer = await rawRequest(gateway.port, head('CONNECT', 'a:80'));
    expect([answer.status, checkedCode(answer), answer.headers.get('allow')]).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
      'GET, POST',
    ]);
  });

  it('an expectation that nobody knows is passed over', async () => {
    const answer = await rawRequest(gateway.port, head('GET', '/nowhere', 'expect: wonders\r\n'));
    expect([answer.status, checkedCode(answer)]).toEqual([404, 'NOT_FOUND']);
  });
});
