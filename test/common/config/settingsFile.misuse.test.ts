import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../common/config';

const folder = mkdtempSync(join(tmpdir(), 'maillage-settings-'));

function reading(text: string, environment: NodeJS.ProcessEnv = {}): () => unknown {
  const file = join(folder, 'settings.json');
  writeFileSync(file, text);
  return () => readConfig({}, { MAILLAGE_CONFIG: file, ...environment });
}

describe('a file of settings that can’t be used', () => {
  it.each([
    ['{"metricPort": 1}', /"metricPort" in .*settings\.json is no setting: did you mean "metricsPort"\?$/],
    ['{"MAILLAGE_PROT": 1}', /did you mean "MAILLAGE_PORT"\?$/],
    ['{"whatever it is": 1}', /is no setting: docs\/configuration\.md lists all\.$/],
    ['{"port": "x"}', /^"port" in .*settings\.json is "x", but it must be a whole number from 0 to 65535\.$/],
    ['{"port": 1, "MAILLAGE_PORT": 2}', /has MAILLAGE_PORT twice/],
    ['{"port": [1]}', /^"port" in .* must be a text, a number, true or false\.$/],
    ['{"port": null}', /^"port" in .* must be a text, a number, true or false\.$/],
    [
      '{"host": true}',
      /^"host" in .* is true, but it must be an IP address or a host name of this machine\.$/,
    ],
    ['{"port": false}', /^"port" in .* is false, but it must be a whole number/],
    ['{"demo": 1}', /^"demo" in .* is "1", but it is written on or off\.$/],
    ['{"rateLimits": true}', /^"rateLimits" in .* is "on", but it is written TIER=/],
    ['[]', /it is no object/],
    ['{"keys": "secret-in-the-file', /it is no JSON\.$/],
    ['{"__proto__": 1}', /is no setting/],
  ])('%s is refused in one sentence', (text, sentence) => {
    expect(reading(text)).toThrow(sentence);
  });

  it('is refused without its secrets', () => {
    expect(reading('{"keys": "secret-key"}')).toThrow(/^"keys" in .* is not usable: it is written KEY=/);
    expect(reading('{"keys": "secret-key"}')).not.toThrow(/secret-key/);
    expect(reading('{"keys": "secret-key')).not.toThrow(/secret-key/);
  });

  it('must be there where it is named', () => {
    const missing = () => readConfig({}, { MAILLAGE_CONFIG: join(folder, 'none.json') });
    const fix = 'Name one that this user may read in MAILLAGE_CONFIG.';
    expect(missing).toThrow(`none.json can't be read: there is no such file. ${fix}`);
    const aFolder = () => readConfig({}, { MAILLAGE_CONFIG: folder });
    expect(aFolder).toThrow(`The settings in ${folder} can't be read: it is a folder. ${fix}`);
  });
});
