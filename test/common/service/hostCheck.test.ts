import fc from 'fast-check';
import { hostCheck } from '../../../common/service/hostCheck';

const isHost = hostCheck();

it.each(['localhost:4000', '127.0.0.1', '[::1]:4000', 'maillage.example.org', 'a_b:', 'a'.repeat(255)])(
  '%s is a host, each time it is asked about',
  (host) => expect([isHost(host), isHost(host)]).toEqual([true, true]),
);

it.each([
  '',
  'a b',
  'a:port',
  'a:65536',
  '[::1',
  'a^b',
  'b@a',
  'é',
  'a, a',
  'a, ',
  '"a"',
  'a'.repeat(256),
  '[a]',
  'a/b',
  'a?b',
  'a#b',
  'a\\b',
])('"%s" is none', (host) => expect([isHost(host), isHost(host)]).toEqual([false, false]));

it('a text is the host that an address makes of it, whatever was asked before', () => {
  const texts = fc.oneof(
    fc.domain(),
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('a', 'a:1', 'a:', ':', '[::]'),
  );
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 300 }), (hosts) => {
      for (const host of hosts) expect(isHost(host)).toBe(isAll(host));
    }),
  );
});

/** Whether all of an address between its scheme and its path is host and port, in characters that stand for themselves. */
function isAll(host: string): boolean {
  if (/[^!-~]|["<>`{}|^]/.test(host) || host.length > 255) return false;
  if (!URL.canParse(`http://${host}/`)) return false;
  const { username, password, pathname, search, hash } = new URL(`http://${host}/`);
  return (
    [username, password, search, hash].every((part) => part === '') && pathname === '/' && !host.includes('@')
  );
}

it('a host that came before is not parsed again, until a hundred others have come', () => {
  const parse = jest.spyOn(URL, 'canParse');
  try {
    const check = hostCheck();
    const parsed = (host: string): boolean => {
      parse.mockClear();
      check(host);
      return parse.mock.calls.length > 0;
    };
    expect([parsed('a'), parsed('a')]).toEqual([true, false]);
    for (let other = 0; other < 100; other += 1) check(`b${other}`);
    expect(parsed('a')).toBe(true);
  } finally {
    parse.mockRestore();
  }
});
