import type { DataSource } from 'typeorm';
import { databaseModel } from '../../../../services/territories/databaseModel';
import type { PopulationRow } from '../../../../services/territories/entities/PopulationRow';
import { PopulationLoaders } from '../../../../services/territories/loaders/PopulationLoaders';
import { describeOnDatabases } from '../../../support/databases';
import { explained } from '../../../support/explained';
import { sentStatements } from '../../../support/sentStatements';

const IN_FRANCE = { level: 'COMMUNE', kind: 'MUNICIPAL' } as const;

describeOnDatabases('populations of communes', (databases) => {
  let database: DataSource;
  beforeAll(async () => {
    database = await databases.open(databaseModel, await databases.prepared('territories'));
  });

  it('shown where no year is asked for are looked up, not looked for among all years', async () => {
    const [sent, ...others] = await sentStatements(database, () => latestOf(database, ['49007', '83050']));
    expect(others).toEqual([]);
    const steps = await explained<Record<string, unknown>>(database, sent!);
    expect(JSON.stringify(steps)).toContain('idx_population_figure_latest_level_kind_code');
    expect(JSON.stringify(steps)).not.toMatch(/filesort|TEMP B-TREE/);
  });

  it('are the newest of their series', async () => {
    const [angers] = await latestOf(database, ['49007']);
    const series = await new PopulationLoaders(database).series({ code: '49007', lifeFrom: '' });
    const years = series.filter(({ kind }) => kind === 'MUNICIPAL').map(({ year }) => year);
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(angers?.year).toBe(years.at(-1));
  });
});

function latestOf(database: DataSource, codes: readonly string[]): Promise<(PopulationRow | null)[]> {
  const loaders = new PopulationLoaders(database);
  return Promise.all(codes.map((code) => loaders.one({ ...IN_FRANCE, year: null }, { code, lifeFrom: '' })));
}
