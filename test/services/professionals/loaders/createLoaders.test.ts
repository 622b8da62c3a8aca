import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { loaderSets, type Loaders } from '../../../../services/professionals/loaders/createLoaders';
import { professionalsSubgraph, type TestSubgraph } from '../support/professionalsSubgraph';
import { sentStatements } from '../../../support/sentStatements';

/** All that is read once and kept until the next load. */
const readKept = ({ loadedFiles, unplaced, newPatientsTold }: Loaders) =>
  Promise.all([loadedFiles(), unplaced(), newPatientsTold()]);

describe('what is kept until the next load', () => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await professionalsSubgraph({ demo: true });
  });

  afterAll(() => graph.database.destroy());

  /** The statements that read what is kept, without those that read the versions. */
  async function readings(work: () => Promise<unknown>): Promise<string[]> {
    const sent = await sentStatements(graph.database, work);
    return sent.map(({ sql }) => sql).filter((sql) => !sql.includes('dataset_version'));
  }

  it('is read by two statements and the versions by three, for the first request only', async () => {
    const newLoaders = loaderSets(graph.database);
    const first = await sentStatements(graph.database, () => readKept(newLoaders()));
    expect(first.filter(({ sql }) => sql.includes('dataset_version'))).toHaveLength(3);
    expect(first).toHaveLength(5);
    expect(await sentStatements(graph.database, () => readKept(newLoaders()))).toEqual([]);
  });

  it('is read once for all the requests that come first together', async () => {
    const newLoaders = loaderSets(graph.database);
    const together = () => Promise.all(Array.from({ length: 10 }, () => readKept(newLoaders())));
    expect(await readings(together)).toHaveLength(2);
  });

  it('is read again after a load, once', async () => {
    const newLoaders = loaderSets(graph.database);
    const [before] = await readKept(newLoaders());
    const versions = graph.database.getRepository(DatasetVersionRow);
    const loaded = await versions.find();
    await versions.save(loaded.map((each) => ({ ...each, importedAt: '2026-01-14T08:00:00.000Z', rows: 0 })));
    expect(await readings(() => readKept(newLoaders()))).toHaveLength(2);
    const [after] = await readKept(newLoaders());
    await versions.save(loaded);
    expect(before.professionals).not.toBeNull();
    expect(after.professionals).toBeNull();
  });

  it('is counted by indexes, without a walk through a table that grows', async () => {
    const sent = await sentStatements(graph.database, () => readKept(loaderSets(graph.database)()));
    for (const { sql, parameters } of sent.filter((each) => !each.sql.includes('dataset_version'))) {
      const steps = await graph.database.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, [
        ...parameters,
      ]);
      expect(steps.filter(({ detail }) => /^SCAN (?!CONSTANT ROW)/.test(detail))).toEqual([]);
    }
  });
});
