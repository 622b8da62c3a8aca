import { costThemes, PAGE } from './cases/costThemes';
import { hostileGateway, type HostileGateway } from './support/hostileGateway';
import { checkedCode, itAnswers } from './support/hostileCases';
import { ask, rawRequest } from './support/rawRequest';

describe.each(costThemes)('$name', ({ cases }) => itAnswers(cases));

describe('the cost of an operation', () => {
  let gateway: HostileGateway;
  beforeAll(async () => (gateway = await hostileGateway()));
  afterAll(() => gateway.app.close());

  const told = async (query: string, variables?: unknown): Promise<unknown> => {
    const headers = 'content-type: application/json\r\nx-maillage-cost: 1\r\n';
    const answer = await rawRequest(gateway.port, ask(query, variables, headers));
    checkedCode(answer);
    return (JSON.parse(answer.body) as { extensions?: { cost?: unknown } }).extensions?.cost;
  };

  it('is told beside the data to whoever asks', async () => {
    // The page, and each of its seven items with a price of 3.
    expect(await told('{ items(first: 7) { nodes { id price } } }')).toEqual({
      requested: 29,
      budget: 100_000,
    });
    expect(await told(PAGE, { n: 40 })).toEqual({ requested: 41, budget: 100_000 });
    expect(await told(PAGE, { n: -40 })).toEqual({ requested: 1, budget: 100_000 });
  });

  it('is told beside errors', async () => {
    expect(await told('{ fails }')).toEqual({ requested: 0, budget: 100_000 });
  });

  it('is not told to others, and is told with the budget to whoever goes over it', async () => {
    const small = await rawRequest(gateway.port, ask('{ __typename }'));
    expect(JSON.parse(small.body)).toEqual({ data: { __typename: 'Query' } });
    const large = await rawRequest(gateway.port, ask(PAGE, { n: 200_000 }));
    expect(large.body).toContain('200 001, of 100 000 at most');
  });
});
