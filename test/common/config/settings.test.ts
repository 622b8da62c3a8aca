import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, readSettingsWith } from '../../../common/config';
import { keyOf, settingNamed, settingNames } from '../../../common/config/settings';
import { settingsPage } from '../../../common/config/settingsPage';
import { toldSettings } from '../../../common/config/toldSettings';

const file = join(mkdtempSync(join(tmpdir(), 'maillage-settings-')), 'settings.json');
writeFileSync(
  file,
  '{"port": 4100, "cache": false, "MAILLAGE_STALE_IF_ERROR": 7, "host": "10.0.0.1", "keys": "one=a;two="}',
);

describe('the settings', () => {
  it('come from a file, the environment over it, and the command line over both', () => {
    const environment = { MAILLAGE_CONFIG: file, MAILLAGE_PORT: '4200', MAILLAGE_HOST: '10.0.0.2' };
    expect(readConfig({ host: '10.0.0.3' }, environment)).toMatchObject({
      host: '10.0.0.3',
      port: 4200,
      cache: false,
      staleIfError: 7,
    });
    expect(readConfig({ defaultPort: 4001 }, { MAILLAGE_CONFIG: file }).port).toBe(4100);
    expect(readConfig({ defaultPort: 4001 }, {}).port).toBe(4001);
  });

  it.each(['', ' ', '\n'])('are not set by an empty text, wherever it stands: %j', (empty) => {
    const environment = Object.fromEntries(settingNames.map((name) => [name, empty]));
    expect(readConfig({}, environment)).toEqual(readConfig({}, {}));
    expect(readConfig({ port: empty, host: empty, workers: empty }, {})).toEqual(readConfig({}, {}));
    expect(readConfig({ defaultPort: 4001 }, { MAILLAGE_PORT: empty }).port).toBe(4001);
    expect(readConfig({ port: empty }, { MAILLAGE_PORT: '4200' }).port).toBe(4200);
    expect(readConfig({}, { MAILLAGE_CONFIG: file, MAILLAGE_PORT: empty }).port).toBe(4100);
    expect(readConfig({}, { MAILLAGE_CONFIG: empty }).port).toBe(4000);
    const told = toldSettings(readSettingsWith({}, environment));
    expect(told.filter(({ from, value }) => from !== 'default' || value === null)).toEqual([]);
  });

  it('are not set by an empty text in the file', () => {
    const other = join(mkdtempSync(join(tmpdir(), 'maillage-settings-')), 'settings.json');
    writeFileSync(other, '{"port": "", "MAILLAGE_METRICS_PORT": " "}');
    expect(readConfig({}, { MAILLAGE_CONFIG: other })).toEqual(readConfig({}, {}));
  });

  it('show addresses without what may be secret in them', () => {
    const subgraphs = 'a=http://me:secret@a:1/graphql,b=https://b/graphql?token=secret';
    const told = toldSettings(
      readSettingsWith(
        {},
        { MAILLAGE_SUBGRAPHS: subgraphs, MAILLAGE_JWT_JWKS_URL: 'https://u:secret@i/keys?k=secret' },
      ),
    );
    const value = (name: string) => told.find(({ setting }) => setting === name)?.value;
    expect(value('MAILLAGE_SUBGRAPHS')).toBe('a=http://••••@a:1/graphql,b=https://b/graphql?••••');
    expect(value('MAILLAGE_JWT_JWKS_URL')).toBe('https://••••@i/keys?••••');
    expect(JSON.stringify(told)).not.toContain('secret@');
  });

  it('are told with where they come from, and without secrets', () => {
    const told = toldSettings(
      readSettingsWith({ port: '1' }, { MAILLAGE_CONFIG: file, MAILLAGE_WORKERS: '2' }),
    );
    const byName = Object.fromEntries(told.map(({ setting, value, from }) => [setting, [value, from]]));
    expect(byName).toMatchObject({
      MAILLAGE_PORT: ['1', 'command line'],
      MAILLAGE_WORKERS: ['2', 'environment'],
      MAILLAGE_CACHE: ['off', file],
      MAILLAGE_KEYS: [null, file],
      MAILLAGE_REDIS_URL: ['each gateway keeps its own', 'default'],
    });
    expect(told).toHaveLength(settingNames.length);
    expect(JSON.stringify(told)).not.toContain('one=a');
  });

  it('log each request beyond loopback, or where they are told to', () => {
    expect(readConfig({}, {})).toMatchObject({ log: { level: 'warn' }, metrics: null, traces: null });
    expect(readConfig({ host: '0.0.0.0' }, {}).log.level).toBe('info');
    expect(readConfig({}, { MAILLAGE_LOG_LEVEL: 'info' }).log.level).toBe('info');
    const more = { MAILLAGE_METRICS_PORT: '9464', MAILLAGE_OTLP_URL: 'http://localhost:4318/v1/traces' };
    expect(readConfig({}, more)).toMatchObject({
      metrics: { host: '127.0.0.1', port: 9464 },
      traces: { url: 'http://localhost:4318/v1/traces', ratio: 1 },
    });
  });

  it('are all in docs/configuration.md, in their words', () => {
    const page = readFileSync(join(__dirname, '../../../docs/configuration.md'), 'utf8');
    expect(page).toContain(settingsPage());
  });

  it.each(settingNames)('%s has a key of its own, a rule, and a default that keeps to it', (name) => {
    const { rule, explains, shape } = settingNamed(name);
    expect(keyOf(name)).toMatch(/^[a-z][A-Za-z]+$/);
    expect(rule).toMatch(/^(is|must be) .*[^.]$/);
    expect(explains).not.toMatch(/\.$/);
    expect(shape.safeParse(undefined).success).toBe(true);
  });
});
