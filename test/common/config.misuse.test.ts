import { readConfig } from '../../common/config';

describe('a setting that can’t be used', () => {
  it.each([
    [{ port: '65536' }, {}, '--port is "65536", but it must be a whole number from 0 to 65535.'],
    [{ port: 'abc' }, {}, '--port is "abc", but it must be a whole number from 0 to 65535.'],
    [{ port: '-1' }, {}, '--port is "-1", but it must be a whole number from 0 to 65535.'],
    [{ port: '4000.5' }, {}, '--port is "4000.5", but it must be a whole number from 0 to 65535.'],
    [{ port: '4e3' }, {}, '--port is "4e3", but it must be a whole number from 0 to 65535.'],
    [
      {},
      { MAILLAGE_PORT: '0x10' },
      'MAILLAGE_PORT is "0x10", but it must be a whole number from 0 to 65535.',
    ],
    [
      {},
      { MAILLAGE_WORKERS: '2e0' },
      'MAILLAGE_WORKERS is "2e0", but it must be a whole number from 1 to 128',
    ],
    [
      {},
      { MAILLAGE_SUBGRAPH_BODY_MS: '1e3' },
      'MAILLAGE_SUBGRAPH_BODY_MS is "1e3", but it must be a whole number of milliseconds from 1 to 600000.',
    ],
    ...['1e0', '0x1', ' 1', '.5', '1,5', '6.1', '-1'].map(
      (text): [object, Record<string, string>, string] => [
        {},
        { MAILLAGE_DRAIN_SECONDS: text },
        `MAILLAGE_DRAIN_SECONDS is "${text}", but it must be a number of seconds from 0 to 6, such as 2.5.`,
      ],
    ),
    ...['1e0', '0x1', 'Infinity', '1.1'].map((text): [object, Record<string, string>, string] => [
      {},
      { MAILLAGE_TRACES_RATIO: text },
      `MAILLAGE_TRACES_RATIO is "${text}", but it must be a number from 0 to 1, such as 0.1.`,
    ]),
    [{}, { MAILLAGE_PORT: 'x' }, 'MAILLAGE_PORT is "x", but it must be a whole number from 0 to 65535.'],
    [
      {},
      { MAILLAGE_DATABASE_URL: 'postgres://a/b' },
      'MAILLAGE_DATABASE_URL is not usable: it is written mysql://USER:PASSWORD@HOST:PORT/DATABASE, with %23 for # in a password.',
    ],
    [
      {},
      { MAILLAGE_SUBGRAPHS: 'http://a' },
      'MAILLAGE_SUBGRAPHS is "http://a", but it is written NAME=http://HOST:PORT/graphql,NAME=….',
    ],
    [
      {},
      { MAILLAGE_KEYS: 'secret-key' },
      'MAILLAGE_KEYS is not usable: it is written KEY=scope,scope;KEY=scope.',
    ],
    [{}, { MAILLAGE_DEMO: 'yes' }, 'MAILLAGE_DEMO is "yes", but it is written on or off.'],
    [
      {},
      { MAILLAGE_TRUSTED_DOCUMENTS: 'a.json', MAILLAGE_TRUSTED_DOCUMENTS_ONLY: '1' },
      'MAILLAGE_TRUSTED_DOCUMENTS_ONLY is "1", but it is written on or off.',
    ],
    [
      {},
      { MAILLAGE_TRUSTED_DOCUMENTS_ONLY: 'on' },
      'MAILLAGE_TRUSTED_DOCUMENTS_ONLY is "on", but no document is trusted: name a manifest in MAILLAGE_TRUSTED_DOCUMENTS.',
    ],
    [
      {},
      { MAILLAGE_LOCKDOWN: 'on' },
      'MAILLAGE_LOCKDOWN is "on", but no document is trusted: name a manifest in MAILLAGE_TRUSTED_DOCUMENTS.',
    ],
    [{}, { MAILLAGE_LOCKDOWN: 'yes' }, 'MAILLAGE_LOCKDOWN is "yes", but it is written on or off.'],
  ])('%j %j is refused in one sentence', (flags, environment, sentence) => {
    expect(() => readConfig(flags, environment)).toThrow(sentence);
  });

  it.each(['http://x', '999.1.1.1', '[::1]', 'a b', 'x:80', '-x', 'x.'])('%j is no host', (host) => {
    expect(() => readConfig({ host }, {})).toThrow(
      `--host is "${host}", but it must be an IP address or a host name of this machine.`,
    );
  });

  it('names and addresses of both kinds are hosts', () => {
    for (const host of ['localhost', '0.0.0.0', '::', 'fe80::1%eth0', 'a_b.example-1.org', '1a'])
      expect(readConfig({ host }, {}).host).toBe(host);
  });

  it('does not repeat a secret', () => {
    expect(() => readConfig({}, { MAILLAGE_KEYS: 'secret-key' })).not.toThrow(/secret-key/);
    expect(() => readConfig({}, { MAILLAGE_DATABASE_URL: 'postgres://me:hidden@a/b' })).not.toThrow(/hidden/);
  });
});

it.each([
  ['MAILLAGE_DATABASE_URL', 'mysql://u:hun#ter2@127.0.0.1:3306/d'],
  ['MAILLAGE_DATABASE_URL', 'mysql://u:hunter2@h:99999/d'],
  ['MAILLAGE_DATABASE_URL', 'mysql://u:hunter2%zz@h/d'],
  ['MAILLAGE_REDIS_URL', 'redis://u:hun#ter2@127.0.0.1:6379'],
  ['MAILLAGE_REDIS_URL', 'redis://u:hunter2@h:99999'],
  ['MAILLAGE_OTLP_URL', 'http://h:99999/v1'],
])('%s that is no address is refused in a sentence without what may be secret: %s', (name, value) => {
  const refused = () => readConfig({}, { [name]: value });
  expect(refused).toThrow(new RegExp(`^${name} is`));
  expect(refused).not.toThrow(/ter2/);
});

it('an address that is shown has neither its password nor its query', () => {
  const value = 'a=http://me:hun@ter2@a:1/graphql?token=ter2,b=ftp://b';
  const refused = () => readConfig({}, { MAILLAGE_SUBGRAPHS: value });
  expect(refused).toThrow('MAILLAGE_SUBGRAPHS is "a=http://••••@a:1/graphql?••••,b=ftp://b"');
});

it('a database of each service has its name in the address', () => {
  const url = 'mysql://u:p%23@{service}.example:3306/{service}';
  expect(readConfig({}, { MAILLAGE_DATABASE_URL: url }).databaseUrl).toBe(url);
});
