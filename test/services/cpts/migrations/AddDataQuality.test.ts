import { AddDataQuality1764400000000 } from '../../../../services/cpts/migrations/AddDataQuality1764400000000';
import { CreateCpts1764000000000 } from '../../../../services/cpts/migrations/CreateCpts1764000000000';
import { describeOnDatabases } from '../../../support/databases';
import { columnsIn } from '../support/columnsIn';

describeOnDatabases('the migration', (databases) => {
  it('brings names, explanations and the origin of populations, and takes them away again', async () => {
    const database = await databases.open({
      entities: [],
      migrations: [CreateCpts1764000000000, AddDataQuality1764400000000],
    });
    const columnsOf = columnsIn(database);
    expect(await columnsOf('population')).toContain('origin');
    expect(await columnsOf('cpts_name')).toEqual(['position', 'cptsId', 'name', 'sourceId']);
    expect(await columnsOf('contradiction_explanation')).toContain('foundAs');
    await database.undoLastMigration();
    expect(await columnsOf('population')).toEqual([
      'kind',
      'year',
      'level',
      'code',
      'value',
      'unknownReason',
      'note',
    ]);
    expect([...(await columnsOf('cpts_name')), ...(await columnsOf('contradiction_explanation'))]).toEqual(
      [],
    );
  });
});
