import { pairReader } from '../../../common/database/pairReader';
import { CommuneRow } from '../../../services/territories/entities/CommuneRow';
import { CommuneVersionRow } from '../../../services/territories/entities/CommuneVersionRow';
import { databaseModel } from '../../../services/territories/databaseModel';
import { describeOnDatabases } from '../../support/databases';

describeOnDatabases('rows of two tables', (databases) => {
  test('are those that TypeORM gives of each, in order; null where the other has none', async () => {
    const database = await databases.open(databaseModel);
    const commune = { kind: 'COMMUNE', departmentCode: '83', regionCode: null, epciCode: null } as const;
    const rest = { parentCode: null, lifeFrom: '', latestPopulation: null };
    const made = ['83001', '83002'].map((code) => ({ ...commune, ...rest, code, name: `Today ${code}` }));
    await database.getRepository(CommuneRow).insert(made);
    const version = { validTo: null, lifeFrom: '', ending: null, successorCode: null, sourceId: 's' };
    const days = [
      ['83001', '2000-01-01'],
      ['83001', ''],
      ['83003', ''],
      ['83004', ''],
    ] as const;
    await database
      .getRepository(CommuneVersionRow)
      .insert(
        days.map(([code, validFrom]) => ({ ...version, code, validFrom, name: `${code} ${validFrom}` })),
      );
    const read = pairReader(database, {
      target: CommuneVersionRow,
      column: 'code',
      orderBy: 'validFrom',
      other: CommuneRow,
      otherKey: 'code',
    });
    const versionOf = (code: string, validFrom: string) =>
      database.getRepository(CommuneVersionRow).findOneByOrFail({ code, validFrom });
    const today = await database.getRepository(CommuneRow).findOneByOrFail({ code: '83001' });
    expect(await read(['83001', '83002'])).toEqual([
      { row: await versionOf('83001', ''), other: today },
      { row: await versionOf('83001', '2000-01-01'), other: today },
    ]);
    const [alone] = await read(['83003']);
    expect(alone).toEqual({ row: await versionOf('83003', ''), other: null });
    expect(alone?.row).toBeInstanceOf(CommuneVersionRow);
    expect(await read([])).toEqual([]);
  });
});
