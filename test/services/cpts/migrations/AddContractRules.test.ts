import { AddContractRules1764300000000 } from '../../../../services/cpts/migrations/AddContractRules1764300000000';
import { describeOnDatabases } from '../../../support/databases';
import { columnsIn } from '../support/columnsIn';

describeOnDatabases('the migration', (databases) => {
  it('brings the table of rules, and takes it away again', async () => {
    const database = await databases.open({ entities: [], migrations: [AddContractRules1764300000000] });
    const columnsOf = columnsIn(database);
    expect(await columnsOf('contract_rule')).toEqual(['position', 'rule', 'mission', 'value', 'sourceId']);
    await database.undoLastMigration();
    expect(await columnsOf('contract_rule')).toEqual([]);
  });
});
