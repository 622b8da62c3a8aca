import { DEVELOPMENT_KEY, readConfig } from '../../common/config';

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

  it('takes the address of a Redis, and repeats none that it can’t use', () => {
    expect(readConfig({}, {}).redisUrl).toBeNull();
    const url = 'rediss://gateway:secret@redis.example:6380/2';
    expect(readConfig({}, { MAILLAGE_REDIS_URL: url }).redisUrl).toBe(url);
    const wrong = () => readConfig({}, { MAILLAGE_REDIS_URL: 'http://:secret@redis' });
    expect(wrong).toThrow(/^MAILLAGE_REDIS_URL is not usable: it is written redis:/);
    expect(wrong).not.toThrow(/secret/);
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
