import { factsOfOperations } from '../../../gateway/observability/factsOfOperations';

const factsOf = factsOfOperations();

describe('the name of an operation', () => {
  it.each([
    ['query Sheet { __typename }', null, 'Sheet'],
    ['{ __typename }', null, null],
    ['query One { __typename } query Two { __typename }', 'Two', 'Two'],
    ['query One { __typename } query Two { __typename }', null, null],
    [`query ${'a'.repeat(128)} { __typename }`, null, 'a'.repeat(100)],
  ])('of %s, asked for as %j, is %j', (source, operationName, name) => {
    expect(factsOf({ source, operationName, cost: 1 }).name).toBe(name);
  });

  it('is told without a key that was put there by mistake', () => {
    const source = `query mlg_${'a1B2'.repeat(15)} { __typename }`;
    expect(factsOf({ source, operationName: null, cost: 1 }).name).toBe('REDACTED');
  });
});
