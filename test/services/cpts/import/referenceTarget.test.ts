import { cogImport } from '../../../../common/cog/import/cogImport';
import { openDatabase } from '../../../../common/database/openDatabase';
import { loadDatasets } from '../../../../common/datasets/loadDatasets';
import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { cpts } from '../../../../services/cpts/definition';
import { CommuneRow } from '../../../../services/cpts/entities/CommuneRow';
import { FormerCommuneRow } from '../../../../services/cpts/entities/FormerCommuneRow';
import { referenceDataset } from '../../../../services/cpts/import/referenceDataset';
import { referenceTarget } from '../../../../services/cpts/import/referenceTarget';
import { communeLine, communeLines } from '../../../common/cog/support/officialFiles';
import { importFiles, madeFiles } from '../../territories/support/importFiles';

test('an imported COG makes the communes to count with, and a start leaves them', async () => {
  const files = madeFiles();
  const database = await openDatabase({ kind: 'sqlite', file: ':memory:' }, cpts);
  await database.runMigrations();
  const lines = [
    ...communeLines().filter((line) => !line.startsWith('COM,01004,')),
    communeLine({ type: 'COMD', code: '01004', name: 'Ambérieu-en-Bugey', parent: '01005' }),
  ];
  const { counts } = await importFiles(database, cogImport(referenceTarget), {
    files: [files.text('v_commune_2027.csv', lines)],
    today: '2027-01-01',
  });
  expect(counts).toMatchObject({ read: lines.length - 1, loaded: lines.length - 1 });
  expect(await database.getRepository(CommuneRow).findOneBy({ code: '01004' })).toBeNull();
  expect(await database.getRepository(FormerCommuneRow).findOneBy({ code: '01004' })).toMatchObject({
    successorCode: '01005',
  });
  expect(
    await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: 'cpts-reference' }),
  ).toMatchObject({
    asOf: '2027-01-01',
    sourceId: 'cog-2027-after-2026',
  });
  expect(await loadDatasets(database, [referenceDataset()])).toEqual([]);
  await database.destroy();
  files.remove();
}, 600_000);
