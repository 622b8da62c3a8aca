import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkKeyScopes, tellMissingKeysFile } from '../../../cli/keys/checkKeySettings';
import { startLog } from '../../../common/observability/programLog';
import { projectPath } from '../../../common/paths';

const SUPERGRAPH = projectPath('schema', 'supergraph.graphql');

const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
afterAll(() => rmSync(folder, { recursive: true }));

function withEnvironment(environment: NodeJS.ProcessEnv, work: () => void): void {
  const replaced = jest.replaceProperty(process, 'env', environment);
  try {
    work();
  } finally {
    replaced.restore();
  }
}

describe('the keys of MAILLAGE_KEYS', () => {
  it.each(['one=membership:read,directory:read;two=', 'one='])('may open what fields need: %s', (keys) => {
    withEnvironment({ MAILLAGE_KEYS: keys }, () => expect(() => checkKeyScopes(SUPERGRAPH)).not.toThrow());
  });

  it('open no scope that no field needs, and it is not repeated', () => {
    withEnvironment({ MAILLAGE_KEYS: 'one=membership:read;directory:read=key' }, () =>
      expect(() => checkKeyScopes(SUPERGRAPH)).toThrow(
        /^MAILLAGE_KEYS is not usable: it names a scope that no field needs\. The scopes are: directory:read, membership:read\.$/,
      ),
    );
  });

  it('are not looked at where none are set: the key of loopback is meant for our own graph', () => {
    withEnvironment({}, () => expect(() => checkKeyScopes('/nowhere.graphql')).not.toThrow());
  });
});

describe('the file of MAILLAGE_KEYS_FILE', () => {
  function toldWith(environment: NodeJS.ProcessEnv): string[] {
    const told: string[] = [];
    const write = (line: string): void => void told.push((JSON.parse(line) as { msg: string }).msg);
    startLog({ level: 'warn', format: 'json' }, { write });
    withEnvironment(environment, tellMissingKeysFile);
    return told;
  }

  it('is missed where it is named and not there', () => {
    const file = join(folder, 'keys.json');
    expect(toldWith({ MAILLAGE_KEYS_FILE: file })).toEqual([
      `There is no file ${file} yet, which MAILLAGE_KEYS_FILE names: its keys are taken once it is there.`,
    ]);
    writeFileSync(file, '');
    expect(toldWith({ MAILLAGE_KEYS_FILE: file })).toEqual([]);
    expect(toldWith({ MAILLAGE_DATA_DIR: folder })).toEqual([]);
  });
});
