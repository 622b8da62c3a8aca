import { CreateCpts1764000000000 } from '../../../../services/cpts/migrations/CreateCpts1764000000000';
import { AddIncludedMissions1764600000000 } from '../../../../services/cpts/migrations/AddIncludedMissions1764600000000';
import { SplitFundingAmounts1764200000000 } from '../../../../services/cpts/migrations/SplitFundingAmounts1764200000000';
import { describeOnDatabases } from '../../../support/databases';
import { columnsIn } from '../support/columnsIn';

describeOnDatabases('the migration', (databases) => {
  it('brings the missions that lines include, and takes them away again', async () => {
    const database = await databases.open({
      entities: [],
      migrations: [
        CreateCpts1764000000000,
        SplitFundingAmounts1764200000000,
        AddIncludedMissions1764600000000,
      ],
    });
    const columnsOf = columnsIn(database);
    const columns = await columnsOf('funding_line');
    expect(columns).toContain('includes');
    await database.undoLastMigration();
    expect(await columnsOf('funding_line')).toEqual(columns.filter((name) => name !== 'includes'));
  });
});
