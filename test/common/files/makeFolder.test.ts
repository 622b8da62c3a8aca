import { mkdtempSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../../common/files/makeFolder';

const place = mkdtempSync(join(tmpdir(), 'maillage-folder-'));
const isFolder = (path: string): boolean => statSync(path).isDirectory();

describe('a folder', () => {
  it('is made with those above it, and may be there', () => {
    const folder = join(place, 'a', 'b', 'c');
    makeFolder(folder);
    makeFolder(folder);
    makeFolder(`${folder}/../d/`);
    expect([folder, join(place, 'a', 'b', 'd')].every(isFolder)).toBe(true);
    makeFolder('/');
  });

  it('may be a link to one', () => {
    const link = join(place, 'link');
    symlinkSync(place, link);
    makeFolder(join(link, 'e'));
    makeFolder(link);
    expect(isFolder(join(place, 'e'))).toBe(true);
  });
});
