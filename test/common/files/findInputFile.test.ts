import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { findInputFile } from '../../../common/files/findInputFile';

const folder = mkdtempSync(join(tmpdir(), 'maillage-find-'));
const told = {
  encoding: null,
  separator: null,
  onBytes: () => undefined,
  scratchFolder: join(folder, 'scratch'),
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('findInputFile', () => {
  it('finds a file with its size and the SHA-256 of its bytes', async () => {
    const path = join(folder, 'one.csv');
    writeFileSync(path, 'a;é\n');
    const found = await findInputFile(path, { ...told, encoding: 'windows-1252', separator: '|' });
    expect(found).toMatchObject({ name: path, path, bytes: 5, sha256: sha256('a;é\n') });
    expect(found).toMatchObject({ encoding: 'windows-1252', separator: '|', onBytes: told.onBytes });
  });

  it('keeps standard input in the scratch folder, under a name of its own', async () => {
    const input = Readable.from([Buffer.from('a;b\n'), Buffer.from('1;2\n')]);
    const found = await findInputFile('-', { ...told, input });
    expect(found).toMatchObject({ name: 'standard input', bytes: 8, sha256: sha256('a;b\n1;2\n') });
    expect(found.path.startsWith(told.scratchFolder)).toBe(true);
    expect(readFileSync(found.path, 'utf8')).toBe('a;b\n1;2\n');
  });

  it('copies a pipe with a name, which can be read once only', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const finding = findInputFile(path, told);
    const [found] = await Promise.all([finding, writeFile(path, 'piped\n')]);
    expect(found).toMatchObject({ name: path, bytes: 6, sha256: sha256('piped\n') });
    expect(readFileSync(found.path, 'utf8')).toBe('piped\n');
  });
});
