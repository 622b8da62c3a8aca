import { cogImport } from '../../../../common/cog/import/cogImport';
import { openDatabase } from '../../../../common/database/openDatabase';
import { loadDatasets } from '../../../../common/datasets/loadDatasets';
import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { professionals } from '../../../../services/professionals/definition';
import { CommuneRow } from '../../../../services/professionals/entities/CommuneRow';
import { FormerCodeRow } from '../../../../services/professionals/entities/FormerCodeRow';
import { communesDataset } from '../../../../services/professionals/import/communesDataset';
import { referenceTarget } from '../../../../services/professionals/import/referenceTarget';
import { communeLine, communeLines } from '../../../common/cog/support/officialFiles';
import { importFiles, madeFiles } from '../../territories/support/importFiles';

test('an imported COG makes the communes, and a start leaves them', async () => {
  const files = madeFiles();
  const database = await openDatabase({ kind: 'sqlite', file: ':memory:' }, professionals);
  await database.runMigrations();
  const lines = [
    ...communeLines().filter((line) => !line.startsWith('COM,01004,')),
    communeLine({ type: 'COMD', code: '01004', name: 'Ambérieu-en-Bugey', parent: '01005' }),
  ];
  const { counts } = await importFiles(database, cogImport(referenceTarget), {
    files: [files.text('v_commune_2027.csv', lines)],
  });
  expect(counts).toMatchObject({ read: lines.length - 1, loaded: lines.length - 1 });
  expect(await database.getRepository(CommuneRow).findOneBy({ code: '01004' })).toBeNull();
  expect(await database.getRepository(FormerCodeRow).findOneBy({ code: '01004' })).toMatchObject({
    successorCode: '01005',
  });
  expect(
    await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: 'professionals-communes' }),
  ).toMatchObject({
    asOf: '2027-01-01',
    sourceId: 'cog-2027-after-2026',
  });
  expect(await loadDatasets(database, [communesDataset()])).toEqual([]);
  await database.destroy();
  files.remove();
}, 600_000);
