import { spawn } from 'node:child_process';
import {
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addKey } from '../../../cli/keys/addKey';
import { changeKeys } from '../../../cli/keys/changeKeys';
import { keysIn } from '../../../cli/keys/keysIn';
import { projectFolder } from '../../support/program';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'maillage-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const wanted = (name: string) => ({
  name,
  scopes: [],
  tier: 'partner',
  expires: '2099-01-01',
  now: Date.now(),
});

describe('a change of keys', () => {
  it('loses nothing that other processes change at the same time', async () => {
    const file = join(folder, 'keys.json');
    const code = `
      const { changeKeys } = require('./cli/keys/changeKeys.ts');
      const { addKey } = require('./cli/keys/addKey.ts');
      const [file, who] = process.argv.slice(1);
      for (let round = 0; round < 10; round += 1)
        changeKeys(file, (keys) => addKey(keys, { name: who + '-' + round, scopes: [], tier: 'partner', expires: '2099-01-01', now: Date.now() }));`;
    const ends = ['a', 'b', 'c'].map(
      (who) =>
        new Promise<number | null>((resolve) =>
          spawn(process.execPath, ['-r', './test/support/registerTypescript.cjs', '-e', code, file, who], {
            cwd: projectFolder,
            stdio: 'inherit',
          }).on('close', resolve),
        ),
    );
    expect(await Promise.all(ends)).toEqual([0, 0, 0]);
    const names = keysIn(file).map(({ name }) => name);
    expect(new Set(names).size).toBe(30);
  });

  it('that fails leaves the file as it was, and nothing beside it but the lock', () => {
    const file = join(folder, 'deep', 'keys.json');
    changeKeys(file, (keys) => addKey(keys, wanted('one')));
    const before = readFileSync(file, 'utf8');
    expect(() => changeKeys(file, (keys) => addKey(keys, wanted('one')))).toThrow(/named "one" already/);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['keys.json', 'keys.json.lock']);
  });

  it('leaves the file to whom it belongs, and to nobody else', () => {
    const file = join(folder, 'keys.json');
    changeKeys(file, (keys) => addKey(keys, wanted('one')));
    const owner = process.getuid?.() === 0 ? 1_000 : statSync(file).uid;
    chownSync(file, owner, statSync(file).gid);
    changeKeys(file, (keys) => addKey(keys, wanted('two')));
    const { uid, mode } = statSync(file);
    expect([uid, mode & 0o777]).toEqual([owner, 0o600]);
  });

  it('where nothing can be written is refused in a sentence', () => {
    expect(() => changeKeys('/proc/none/keys.json', (keys) => addKey(keys, wanted('one')))).toThrow(
      /^The keys in \/proc\/none\/keys\.json can't be changed: its folder is not there and can't be made\. Name another folder in MAILLAGE_DATA_DIR/,
    );
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => changeKeys(join(file, 'keys.json'), (keys) => addKey(keys, wanted('one')))).toThrow(
      /can't be changed: \S+a-file is a file, and no folder\. Name another folder in MAILLAGE_DATA_DIR, or another file in MAILLAGE_KEYS_FILE\.$/,
    );
    expect(() =>
      changeKeys(join(file, 'deeper', 'keys.json'), (keys) => addKey(keys, wanted('one'))),
    ).toThrow("can't be changed: a part of its path is a file, and no folder. Name another");
    expect(() => changeKeys(folder, (keys) => addKey(keys, wanted('one')))).toThrow(
      `The keys in ${folder} can't be read: it is a folder. Name one that this user may read in MAILLAGE_KEYS_FILE.`,
    );
    mkdirSync(join(folder, 'keys.json.lock'));
    expect(() => changeKeys(join(folder, 'keys.json'), (keys) => addKey(keys, wanted('one')))).toThrow(
      "can't be changed: no file can be made or opened beside it by this user. Name another",
    );
  });
});
