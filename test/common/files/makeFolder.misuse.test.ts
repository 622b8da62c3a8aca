import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../../common/files/makeFolder';

const place = mkdtempSync(join(tmpdir(), 'maillage-folder-'));
const file = join(place, 'file');
writeFileSync(file, '');
symlinkSync(join(place, 'nothing'), join(place, 'dangling'));

describe('a folder that can’t be made is refused at once, by the error of the system with its path', () => {
  it.each([
    ['where a file has its name', file, 'EEXIST'],
    ['in a file', join(file, 'a', 'b'), 'ENOTDIR'],
    ['where a link leads to nothing', join(place, 'dangling'), 'ENOENT'],
    ['with a name that is too long', join(place, 'a'.repeat(300)), 'ENAMETOOLONG'],
  ])('%s', (_what, folder, code) => {
    expect(() => makeFolder(folder)).toThrow(expect.objectContaining({ code, path: folder }) as Error);
  });

  // Node's own way loops there for ever on Linux; elsewhere there is no such place.
  it.each(['/proc/maillage', '/proc/maillage/of/folders'])('as %s', (folder) => {
    expect(() => makeFolder(folder)).toThrow(expect.objectContaining({ path: folder }) as Error);
  });
});
