import { madeUpFiness, madeUpRpps } from '../../../../common/synthetic/madeUpNumbers';
import { professionals } from '../../../../services/professionals/definition';
import { CareStructureRow } from '../../../../services/professionals/entities/CareStructureRow';
import { CareStructureSumRow } from '../../../../services/professionals/entities/CareStructureSumRow';
import { PracticeRow } from '../../../../services/professionals/entities/PracticeRow';
import { ProfessionalSumRow } from '../../../../services/professionals/entities/ProfessionalSumRow';
import { addCareStructures } from '../../../../services/professionals/import/addCareStructures';
import { moveToSuccessors } from '../../../../services/professionals/import/moveToSuccessors';
import { saveProfessionals } from '../../../../services/professionals/import/saveProfessionals';
import { recountSums } from '../../../../services/professionals/import/sums/recountSums';
import { sumStructures } from '../../../../services/professionals/import/sumStructures';
import { sumRunOf } from '../../../../services/professionals/import/SumRun';
import { describeOnDatabases } from '../../../support/databases';
import { insertReference } from '../support/loadFile';

const sourceId = 's';
const structure = {
  ...{ name: 'MSP', foldedName: ' msp', openedOn: null, sourceId },
  ...{ x: null, y: null, projection: null, latitude: null, longitude: null },
} as const;

describeOnDatabases('practices and structures of merged communes', (databases) => {
  it('are counted in the commune of today, and those of no known commune stay as they are', async () => {
    const database = await databases.open(professionals);
    await insertReference(database);
    const codes = ['49004', '49125', '49999', null];
    const person = { professionCode: '60', generalPractitioner: null, acceptsNewPatients: null, sourceId };
    await saveProfessionals(database.manager, {
      professionals: codes.map((_, index) => ({ ...person, rpps: madeUpRpps(index) })),
      practices: codes.map((communeCode, id) => {
        return { id, rpps: madeUpRpps(id), mode: 'LIBERAL', communeCode, finess: null, sourceId };
      }),
    });
    const structures = codes.map((communeCode, index): CareStructureRow => {
      return { ...structure, kind: 'MSP', finess: madeUpFiness('49', index), communeCode };
    });
    await addCareStructures(database.manager, structures);
    await moveToSuccessors(database.manager);
    await recountSums(database.manager);
    await sumStructures(sumRunOf(database.manager));
    const today = ['49125', '49125', '49999', null];
    const practices = await database.getRepository(PracticeRow).find({ order: { id: 'ASC' } });
    expect(practices.map(({ communeCode }) => communeCode)).toEqual(today);
    expect(practices.map(({ departmentCode }) => departmentCode)).toEqual(['49', '49', null, null]);
    const rows = await database.getRepository(CareStructureRow).find({ order: { finess: 'ASC' } });
    expect(rows.map(({ communeCode }) => communeCode)).toEqual(today);
    const there = { level: 'COMMUNE', code: '49125' } as const;
    expect(await database.getRepository(ProfessionalSumRow).findBy({ ...there, mode: 'ANY' })).toMatchObject([
      { people: 2 },
    ]);
    expect(await database.getRepository(CareStructureSumRow).findBy(there)).toMatchObject([
      { kind: 'MSP', structures: 2 },
    ]);
  });
});
