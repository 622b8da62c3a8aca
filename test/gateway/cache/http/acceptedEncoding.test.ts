import { acceptedEncoding } from '../../../../gateway/cache/http/acceptedEncoding';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['deflate, zstd', 'identity'],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['identity, br;q=0.5', 'identity'],
  ['identity;q=0, gzip;q=0.1', 'gzip'],
  ['GZIP ; Q=1', 'gzip'],
  ['br;q=nonsense, gzip', 'gzip'],
  ['br;q=7', 'identity'],
  [';;;,,q=1', 'identity'],
])('of Accept-Encoding %j the best is %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
