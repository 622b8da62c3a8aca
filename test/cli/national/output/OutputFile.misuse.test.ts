import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputFile } from '../../../../cli/national/output/OutputFile';
import { writeWhole } from '../../../../cli/national/output/writeWhole';

const folder = mkdtempSync(join(tmpdir(), 'maillage-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that can not be written', () => {
  it('says so in a sentence with its path', async () => {
    const path = join(folder, 'missing', 'file.csv');
    await expect(OutputFile.create(path)).rejects.toThrow(
      `${path} can't be written: ENOENT: no such file or directory`,
    );
  });

  it('says so where a folder has its name', async () => {
    mkdirSync(join(folder, 'taken.csv', 'inside'), { recursive: true });
    const file = { importName: 'contracts', name: 'taken.csv', lines: ['HEAD'] } as const;
    await expect(writeWhole(folder, file)).rejects.toThrow("taken.csv can't be written: ");
  });
});
