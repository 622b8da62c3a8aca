import { SECRET, hostileGateway, type HostileGateway } from './support/hostileGateway';
import { checkedCode } from './support/hostileCases';
import { ask, head, rawRequest } from './support/rawRequest';

interface Errors {
  readonly errors: readonly {
    message: string;
    extensions: { code: string; errorId?: string; value?: string };
  }[];
}

describe('what a client is told of errors', () => {
  let gateway: HostileGateway;
  beforeAll(async () => (gateway = await hostileGateway()));
  afterAll(() => gateway.app.close());
  beforeEach(() => (gateway.reported.length = 0));

  const errorsOf = async (query: string, variables?: unknown): Promise<Errors['errors']> => {
    const answer = await rawRequest(gateway.port, ask(query, variables));
    checkedCode(answer);
    return (JSON.parse(answer.body) as Errors).errors;
  };

  it('is nothing of what failed inside but an id, with which it was reported whole', async () => {
    const [error] = await errorsOf('{ fails }');
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    const id = error?.extensions.errorId ?? '';
    const reported = gateway.reported.find(([known]) => known === id)?.[1];
    expect(String(reported)).toContain(SECRET);
  });

  it('is 100 of 2 000 errors of data, and how many more there are', async () => {
    const errors = await errorsOf('{ failsOften { id title } }');
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)?.extensions).toEqual({ code: 'MORE_ERRORS', value: '"1900 more"' });
  });

  it('is at most 11 errors of a document, whose words are cut', async () => {
    const fields = Array.from({ length: 100 }, (_, index) => `${'x'.repeat(120)}${index}`).join(' ');
    const errors = await errorsOf(`{ ${fields} }`);
    expect(errors).toHaveLength(11);
    const [long] = await errorsOf(`{ echo(text: [${'"a", '.repeat(2_000)}]) }`);
    expect(long?.message.length).toBeLessThan(700);
  });

  it('is at most 11 errors of variables', async () => {
    const query = 'query ($names: [String!]!) { resolve(names: $names) { id } }';
    const errors = await errorsOf(query, { names: Array.from({ length: 20_000 }, () => 1) });
    expect(errors).toHaveLength(11);
    expect(errors.at(-1)?.extensions.code).toBe('MORE_ERRORS');
    expect(gateway.reported).toEqual([]);
  });

  it('has an id of its own for each request, which no client can choose', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const { headers } = await rawRequest(
          gateway.port,
          head('GET', '/nowhere', 'x-request-id: mine\r\nrequest-id: mine\r\n'),
        );
        return headers.get('x-request-id');
      }),
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain('mine');
  });
});
