import { readConfig } from '../../common/config';
import { DEVELOPMENT_KEY } from '../../common/config/developmentKey';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({}, {})).toMatchObject({
      host: 'localhost',
      port: 4000,
      databaseUrl: null,
      demo: true,
    });
  });

  it('reads the environment', () => {
    const config = readConfig(
      {},
      {
        MAILLAGE_PORT: '80',
        MAILLAGE_DEMO: 'off',
        MAILLAGE_SUBGRAPHS: 'territories=http://a:1/graphql?x=1,cpts=https://b/graphql',
        MAILLAGE_KEYS: 'one=membership:read,directory:read;two=',
      },
    );
    expect(config).toMatchObject({ port: 80, demo: false });
    expect([...config.subgraphUrls]).toEqual([
      ['territories', 'http://a:1/graphql?x=1'],
      ['cpts', 'https://b/graphql'],
    ]);
    expect(config.keys).toEqual(
      new Map([
        ['one', new Set(['membership:read', 'directory:read'])],
        ['two', new Set()],
      ]),
    );
  });

  it('trusts the documents of a manifest, and no others where it is told so', () => {
    expect(readConfig({}, {})).toMatchObject({ trustedDocuments: null, trustedDocumentsOnly: false });
    const environment = {
      MAILLAGE_TRUSTED_DOCUMENTS: 'documents.json',
      MAILLAGE_TRUSTED_DOCUMENTS_ONLY: 'on',
    };
    expect(readConfig({}, environment)).toMatchObject({
      trustedDocuments: 'documents.json',
      trustedDocumentsOnly: true,
    });
  });

  it('allows trusted documents only under lockdown', () => {
    expect(readConfig({}, {}).lockdown).toBe(false);
    const environment = { MAILLAGE_TRUSTED_DOCUMENTS: 'documents.json', MAILLAGE_LOCKDOWN: 'on' };
    expect(readConfig({}, environment)).toMatchObject({ lockdown: true, trustedDocumentsOnly: true });
  });

  it('takes the address of a Redis, and repeats none that it can’t use', () => {
    expect(readConfig({}, {}).redisUrl).toBeNull();
    const url = 'rediss://gateway:secret@redis.example:6380/2';
    expect(readConfig({}, { MAILLAGE_REDIS_URL: url }).redisUrl).toBe(url);
    const wrong = () => readConfig({}, { MAILLAGE_REDIS_URL: 'http://:secret@redis' });
    expect(wrong).toThrow(/^MAILLAGE_REDIS_URL is not usable: it is written redis:/);
    expect(wrong).not.toThrow(/secret/);
  });

  it('takes one secret or two for calls to subgraphs, and repeats none that it can’t use', () => {
    const [one, two] = ['a-secret-of-at-least-32-characters', 'another-secret-of-32-characters-too'];
    expect(readConfig({}, {}).subgraphSecrets).toEqual([]);
    expect(readConfig({}, { MAILLAGE_SUBGRAPH_SECRET: one }).subgraphSecrets).toEqual([one]);
    expect(readConfig({}, { MAILLAGE_SUBGRAPH_SECRET: `${one},${two}` }).subgraphSecrets).toEqual([one, two]);
    for (const wrong of ['short-secret', `${one},`, `${one},short-secret`, `${one},${two},${one}`]) {
      const read = () => readConfig({}, { MAILLAGE_SUBGRAPH_SECRET: wrong });
      expect(read).toThrow(/^MAILLAGE_SUBGRAPH_SECRET is not usable: it is a secret of at least 32/);
      expect(read).not.toThrow(/short-secret|a-secret/);
    }
  });

  it('takes times for calls to subgraphs, and for kept answers that stand in', () => {
    expect(readConfig({}, {})).toMatchObject({
      staleIfError: 3_600,
      subgraphTimes: { connectMs: 1_000, headersMs: 10_000, bodyMs: 10_000, limitMs: 15_000 },
    });
    const environment = { MAILLAGE_SUBGRAPH_TOTAL_MS: '500', MAILLAGE_STALE_IF_ERROR: '0' };
    expect(readConfig({}, environment)).toMatchObject({ staleIfError: 0, subgraphTimes: { limitMs: 500 } });
    expect(() => readConfig({}, { MAILLAGE_SUBGRAPH_BODY_MS: '1s' })).toThrow(
      'MAILLAGE_SUBGRAPH_BODY_MS is "1s", but it must be a whole number of milliseconds from 1 to 600000.',
    );
  });

  it('lets flags win', () => {
    const config = readConfig(
      { port: '5000', host: '127.0.0.1', demo: false },
      { MAILLAGE_PORT: '80', MAILLAGE_HOST: 'x' },
    );
    expect(config).toMatchObject({ port: 5000, host: '127.0.0.1', demo: false });
  });

  it('has the development key on loopback only, and not beside keys of one’s own', () => {
    expect(readConfig({}, {}).keys.has(DEVELOPMENT_KEY)).toBe(true);
    expect(readConfig({ host: '0.0.0.0' }, {}).keys.size).toBe(0);
    expect(readConfig({}, { MAILLAGE_KEYS: 'mine=membership:read' }).keys.has(DEVELOPMENT_KEY)).toBe(false);
  });

  it('never changes', () => {
    expect(Object.isFrozen(readConfig({}, {}))).toBe(true);
  });
});
