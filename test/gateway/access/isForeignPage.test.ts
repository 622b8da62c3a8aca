import { isForeignPage } from '../../../gateway/access/isForeignPage';

it.each([undefined, 'http://localhost:3000', 'http://127.0.0.1:4000', 'https://[::1]', 'http://LOCALHOST'])(
  'a request of %s is of this machine',
  (origin) => expect(isForeignPage({ origin, host: 'localhost:4000' })).toBe(false),
);

it.each(['https://example.org', 'http://localhost.example.org', 'null', '', 'http://192.168.1.2:4000'])(
  'one of "%s" is of another',
  (origin) => expect(isForeignPage({ origin, host: 'localhost:4000' })).toBe(true),
);

it.each([undefined, 'localhost', 'LOCALHOST:4000', '127.0.0.1:4000', '[::1]:4000'])(
  'a request to %s, of whose origin nothing is told, is of this machine',
  (host) => expect(isForeignPage({ host })).toBe(false),
);

it.each([
  'rebound.example:4000',
  'localhost.example.org',
  '192.168.1.2:4000',
  '',
  'a b',
  'localhost@example.org',
])('one to "%s" is of a page of another', (host) => expect(isForeignPage({ host })).toBe(true));
