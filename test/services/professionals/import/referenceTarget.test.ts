import { cogImport } from '../../../../common/cog/import/cogImport';
import { openDatabase } from '../../../../common/database/openDatabase';
import { loadDatasets } from '../../../../common/datasets/loadDatasets';
import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { professionals } from '../../../../services/professionals/definition';
import { CommuneRow } from '../../../../services/professionals/entities/CommuneRow';
import { FormerCodeRow } from '../../../../services/professionals/entities/FormerCodeRow';
import { PracticeRow } from '../../../../services/professionals/entities/PracticeRow';
import { ProfessionalSumRow } from '../../../../services/professionals/entities/ProfessionalSumRow';
import { communesDataset } from '../../../../services/professionals/import/communesDataset';
import { referenceTarget } from '../../../../services/professionals/import/referenceTarget';
import { saveProfessionals } from '../../../../services/professionals/import/saveProfessionals';
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
  const sourceId = 'tre-g15';
  const person = {
    rpps: '99999999901',
    professionCode: '60',
    generalPractitioner: null,
    acceptsNewPatients: null,
  };
  const practice = { id: 1, rpps: person.rpps, mode: null, communeCode: '01004', finess: null, sourceId };
  await saveProfessionals(database.manager, {
    professionals: [{ ...person, sourceId }],
    practices: [practice],
  });
  const { counts } = await importFiles(database, cogImport(referenceTarget), {
    files: [files.text('v_commune_2027.csv', lines)],
    today: '2027-01-01',
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
  expect(await database.getRepository(PracticeRow).find()).toMatchObject([
    { communeCode: '01005', departmentCode: '01' },
  ]);
  const sums = database.getRepository(ProfessionalSumRow);
  const sum = { mode: 'ANY', people: 1 } as const;
  expect(await sums.countBy({ ...sum, level: 'COMMUNE', code: '01005' })).toBe(1);
  expect(await sums.countBy({ ...sum, level: 'DEPARTMENT', code: '01' })).toBe(1);
  expect(await loadDatasets(database, [communesDataset()])).toEqual([]);
  await database.destroy();
  files.remove();
}, 600_000);
