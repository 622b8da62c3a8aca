import { CreateCpts1764000000000 } from '../../../../services/cpts/migrations/CreateCpts1764000000000';
import { SplitFundingAmounts1764200000000 } from '../../../../services/cpts/migrations/SplitFundingAmounts1764200000000';
import { describeOnDatabases } from '../../../support/databases';
import { columnsIn } from '../support/columnsIn';

describeOnDatabases('the migration', (databases) => {
  it('brings the parts of amounts, and takes them away again', async () => {
    const database = await databases.open({
      entities: [],
      migrations: [CreateCpts1764000000000, SplitFundingAmounts1764200000000],
    });
    const columnsOf = columnsIn(database);
    expect(await columnsOf('funding_line')).toEqual(
      expect.arrayContaining(['fixed1', 'variable4', 'noteEn']),
    );
    expect(await columnsOf('funding_grid')).toContain('basis');
    await database.undoLastMigration();
    expect(await columnsOf('funding_line')).not.toContain('fixed1');
    expect(await columnsOf('funding_line')).toContain('amount4');
    expect(await columnsOf('funding_grid')).not.toContain('basis');
  });
});
