import { subgraphAddresses } from '../../../gateway/supergraph/subgraphAddresses';

const addresses = (url: string, instead: Record<string, string> = {}) => [
  ...subgraphAddresses({ subgraphs: new Map([['books', url]]) }, new Map(Object.entries(instead))),
];

describe('the addresses of subgraphs', () => {
  it('are those of the supergraph, or those given instead', () => {
    expect(addresses('https://books.example/graphql')).toEqual([['books', 'https://books.example/graphql']]);
    expect(addresses('', { books: 'http://127.0.0.1:1/' })).toEqual([['books', 'http://127.0.0.1:1/']]);
    expect(addresses('http://a/', { films: 'http://b/' })).toEqual([['books', 'http://a/']]);
  });

  it.each([
    ['', /^the subgraph "books" has no address; give it one .* MAILLAGE_SUBGRAPHS=books=http/],
    ['  ', /has no address/],
    ['books.example', /has the address "books.example", which is no URL with http or https; give/],
    ['ftp://books.example/', /which is no URL with http or https/],
    ['localhost:4001/graphql', /which is no URL with http or https/],
  ])('refuse "%s"', (url, reason) => {
    expect(() => addresses(url)).toThrow(reason);
  });
});
