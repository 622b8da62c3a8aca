import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importInto, type ImportOrder } from '../../../cli/import/importInto';
import { importsByName, type ImportTarget } from '../../../cli/import/importTargets';
import { readConfig } from '../../../common/config';
import { findInputFile } from '../../../common/files/findInputFile';
import { keepFewCommunes } from '../../support/fewCommunes';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { describeWith } from '../../support/needs';
import { makeSmallDisk, NO_DISK } from '../../support/smallDisk';

const HEAD = 'DPT;INSEE;LIBELLE;CPTS\n';
const RIGHT = '83;83050;;CPTS des Exemples\n';

let folder: LoadFolder;
let target: ImportTarget;
beforeAll(() => {
  folder = makeLoadFolder();
  keepFewCommunes(join(folder.path, 'cpts.sqlite'));
  target = importsByName().get('perimeters')![0]!;
});
afterAll(() => folder.remove());

async function orderOf(rows: string, rejectsPath: string | null = null): Promise<ImportOrder> {
  const path = folder.write('perimeters.csv', HEAD + rows);
  const reading = {
    encoding: null,
    separator: null,
    onBytes: () => undefined,
    scratchFolder: folder.path,
  };
  return {
    config: readConfig({}, folder.environment),
    files: [await findInputFile(path, reading)],
    settings: {
      asOf: null,
      year: null,
      withNames: false,
      synthetic: false,
      source: { title: 'Examples', publisher: null, licence: null, url: null },
    },
    maxRejects: 1,
    dryRun: false,
    quiet: true,
    rejectsPath,
  };
}

const versions = () => folder.query<{ id: string }>('cpts', 'SELECT id FROM dataset_import');

const disk = makeSmallDisk(1);
describeWith(disk?.path, NO_DISK)('rejects that have no room once the rows are read', () => {
  afterAll(() => disk?.remove());

  it('stop the load before anything is saved', async () => {
    const before = folder.state();
    const path = join(disk!.path, 'r.csv');
    // The first reject is written at once, the others in lots of five hundred: all but it before the rows are saved.
    const order = await orderOf(RIGHT + '83;99999;;CPTS des Exemples\n'.repeat(400), path);
    disk?.fill(8_192);
    const failed = importInto(target, order);
    await expect(failed).rejects.toMatchObject({ code: 'IMPORT_DISK_FULL' });
    await expect(failed).rejects.toThrow(/Nothing was changed.* Rejected rows so far: /);
    expect(folder.state()).toEqual(before);
  });
});

describe('a report that can’t be written', () => {
  it('leaves the load as it ended: it is told as loaded, and the command ends with 1', async () => {
    writeFileSync(join(folder.path, 'imports'), '');
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = process.exitCode;
    try {
      expect(await importInto(target, await orderOf(RIGHT))).toMatchObject({ outcome: 'LOADED', loaded: 1 });
      expect(process.exitCode).toBe(1);
      expect(told.mock.calls).toEqual([[expect.stringMatching(/imports.*EEXIST.*\(IMPORT_UNREPORTED\)$/)]]);
      expect(versions()).toEqual([{ id: 'perimeters' }]);
    } finally {
      process.exitCode = before;
      told.mockRestore();
      rmSync(join(folder.path, 'imports'));
    }
  });
});
