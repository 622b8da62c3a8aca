import type { DataSource } from 'typeorm';
import { communesPage } from '../../../../services/territories/loaders/communesPage';
import { selectStatement } from '../../../../common/database/selectRows';
import { plainTable } from '../../../../common/database/plainTable';
import { databaseModel } from '../../../../services/territories/databaseModel';
import { CommuneRow } from '../../../../services/territories/entities/CommuneRow';
import {
  pageConditionsOn,
  type CommuneConditions,
} from '../../../../services/territories/loaders/communeConditions';
import { describeOnDatabases } from '../../../support/databases';
import { explained } from '../../../support/explained';

describeOnDatabases('a page of communes', (databases) => {
  let database: DataSource;
  beforeAll(async () => {
    database = await databases.open(databaseModel, await databases.prepared('territories'));
  });

  it.each([
    ['the first', {}, null],
    ['a later', {}, '49007'],
    ['a department, the first', { departmentCode: '83' }, null],
  ] as [string, CommuneConditions, string | null][])(
    'of all of them is read in their order, none is sorted: %s',
    async (_which, conditions, afterKey) => {
      expect(await sortingSteps(database, conditions, afterKey)).toEqual([]);
    },
  );

  it('holds communes alone, one after the other, on all pages', async () => {
    const page = await communesPage(database, {}, { first: 300, afterKey: '13054' });
    expect(page.rows).toHaveLength(301);
    expect(page.rows.map(({ code }) => code)).toEqual(page.rows.map(({ code }) => code).sort());
    expect(page.rows[0]?.code).toBe('13055');
    // Behind Marseille stand its sixteen municipal arrondissements, which are no communes.
    expect(page.rows[1]?.code).toBe('13056');
    expect(page.rows.filter(({ code }) => code.startsWith('132'))).toEqual([]);
    const everywhere = await communesPage(database, { populationAtLeast: 0 }, { first: 1, afterKey: null });
    expect(page.totalCount).toBeGreaterThan(34_000);
    expect(everywhere.totalCount).toBeLessThanOrEqual(page.totalCount);
  });
});

/** Steps of the database's plan that sort rows. */
async function sortingSteps(
  database: DataSource,
  conditions: CommuneConditions,
  afterKey: string | null,
): Promise<string[]> {
  const table = plainTable(database.getRepository(CommuneRow).metadata);
  const and = pageConditionsOn(conditions, afterKey);
  const statement = selectStatement(table, { and, orderBy: ['code'], first: 101 });
  const steps = await explained<Record<string, unknown>>(database, statement!);
  return steps.map((step) => JSON.stringify(step)).filter((step) => /filesort|TEMP B-TREE/.test(step));
}
