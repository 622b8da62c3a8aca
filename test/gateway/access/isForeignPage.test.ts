import { isForeignPage } from '../../../gateway/access/isForeignPage';

it.each([undefined, 'http://localhost:3000', 'http://127.0.0.1:4000', 'https://[::1]', 'http://LOCALHOST'])(
  'a request of %s is of this machine',
  (origin) => expect(isForeignPage(origin)).toBe(false),
);

it.each(['https://example.org', 'http://localhost.example.org', 'null', '', 'http://192.168.1.2:4000'])(
  'one of "%s" is of another',
  (origin) => expect(isForeignPage(origin)).toBe(true),
);
