import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { findInputFile } from '../../../common/files/findInputFile';

const folder = mkdtempSync(join(tmpdir(), 'maillage-find-'));
const scratchFolder = join(folder, 'scratch');
const told = { encoding: null, separator: null, onBytes: () => undefined, scratchFolder };

describe('a file that cannot be loaded', () => {
  it.each([
    ['does not exist', 'none.csv', 'There is no such file.'],
    ['is a folder', '.', 'It is a folder.'],
    ['is a device', '/dev/null', 'It is not a file.'],
  ])('%s', async (_, name, reason) => {
    const path = name.startsWith('/') ? name : join(folder, name);
    await expect(findInputFile(path, told)).rejects.toMatchObject({
      code: 'IMPORT_UNREADABLE_FILE',
      message: `${path}: A file to load exists and can be read. ${reason} Check its name and its rights. (IMPORT_UNREADABLE_FILE)`,
    });
  });

  it('is standard input where it is a terminal', async () => {
    const input = Object.assign(Readable.from([]), { isTTY: true });
    await expect(findInputFile('-', { ...told, input })).rejects.toThrow(
      'standard input: A file to load exists and can be read. Nothing is piped into it.',
    );
  });

  it('leaves nothing behind of standard input that breaks off', async () => {
    const input = new Readable({ read: () => undefined });
    input.push('a;b\n');
    const finding = findInputFile('-', { ...told, input });
    input.destroy(new Error('broken pipe'));
    await expect(finding).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE_FILE' });
    expect(existsSync(scratchFolder) ? readdirSync(scratchFolder) : []).toEqual([]);
  });
});
