import { graphAt } from '../../../cli/query/graphAddress';

describe('an address that a user gives', () => {
  it.each(['http://localhost:4000', 'http://localhost:4000/', 'HTTP://LOCALHOST:4000'])(
    'that names a server alone means its graph: %s',
    (url) => expect(graphAt(url)).toBe('http://localhost:4000/graphql'),
  );

  it('keeps whom it names, which is refused where it is asked', () =>
    expect(graphAt('http://user:pass@localhost:4000')).toBe('http://user:pass@localhost:4000/graphql'));

  it.each([
    'http://localhost:4000/graphql',
    'https://a.fr/graph',
    'http://a.fr/?b=c',
    'a',
    'localhost:4000',
    'data:/',
  ])('stays what it is otherwise: %s', (url) => expect(graphAt(url)).toBe(url));
});
