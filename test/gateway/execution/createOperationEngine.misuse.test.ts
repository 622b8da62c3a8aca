import { parse } from 'graphql';
import type { OperationEngine } from '../../../gateway/execution/OperationEngine';
import type { SubgraphTransport } from '../../../gateway/transport/SubgraphTransport';
import { ANONYMOUS, asked, toyEngine } from './support/toyEngine';

let calls = 0;
let engine: OperationEngine;
beforeAll(() => {
  const answer: SubgraphTransport = () => {
    calls += 1;
    return Promise.resolve({ data: {} });
  };
  engine = toyEngine({ shelf: answer, shop: answer });
});
beforeEach(() => (calls = 0));
afterAll(() => engine.close());

describe('an operation that can’t be prepared', () => {
  it.each([
    ['{ books { __typename: id } }', 'RESERVED_ALIAS'],
    ['query A { books { id } } query B { books { id } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s is an error of the table, each time', async (text, code) => {
    for (let time = 0; time < 2; time += 1)
      await expect(
        engine.prepare({ document: parse(text), operationName: null, caller: ANONYMOUS }),
      ).rejects.toMatchObject({ extensions: { code } });
  });
});

describe('variables', () => {
  it('that do not fit are told, and nothing is asked of any subgraph', async () => {
    const answer = await asked(engine, 'query ($id: ID!) { book(id: $id) { id } }', {
      variables: { id: {} },
    });
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors?.[0]?.message).toContain('$id');
    expect(calls).toBe(0);
  });

  it('of a thousand mistakes are told twenty times', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `v${index}`);
    const text = `query (${names.map((name) => `$${name}: ID!`).join()}) { ${names.map((name) => `${name}: book(id: $${name}) { id }`).join(' ')} }`;
    const { errors = [] } = await asked(engine, text);
    expect(errors.length).toBeLessThanOrEqual(21);
    expect(errors.length).toBeGreaterThan(10);
  });
});
