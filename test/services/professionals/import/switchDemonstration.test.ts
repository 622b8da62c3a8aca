import type { DataSource } from 'typeorm';
import { loadDatasets } from '../../../../common/datasets/loadDatasets';
import { professionals } from '../../../../services/professionals/definition';
import { prepareDatabase } from '../support/professionalsSubgraph';

const tables = [
  'professional',
  'practice',
  'care_structure',
  'membership',
  'care_structure_cpts',
  'covered_commune',
];

async function rowCounts(database: DataSource): Promise<number[]> {
  return Promise.all(
    tables.map(async (table) => {
      const rows = await database.query<{ total: number }[]>(`SELECT COUNT(*) AS total FROM ${table}`);
      return Number(rows[0]?.total);
    }),
  );
}

async function sources(database: DataSource): Promise<string[]> {
  const rows = await database.query<{ id: string }[]>('SELECT id FROM source ORDER BY id');
  return rows.map(({ id }) => id);
}

async function load(database: DataSource, demo: boolean): Promise<string[]> {
  const loaded = await loadDatasets(database, professionals.datasets({ demo }));
  return loaded.map(({ id }) => id);
}

describe('switching the demonstration set', () => {
  let database: DataSource;

  beforeEach(async () => {
    database = await prepareDatabase({ demo: true });
  });

  afterEach(() => database.destroy());

  it('leaves no made-up row behind when it is switched off, nor its source', async () => {
    expect(await load(database, false)).toEqual(['professionals']);
    expect(await rowCounts(database)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await sources(database)).toEqual(['cog-2026', 'no-professionals', 'tre-g15', 'tre-r95']);
  });

  it('gives the same rows when it is switched on again', async () => {
    const before = await rowCounts(database);
    await load(database, false);
    expect(await load(database, true)).toEqual(['professionals']);
    expect(await rowCounts(database)).toEqual(before);
    expect(Math.min(...before)).toBeGreaterThan(0);
    expect(await sources(database)).toEqual(['cog-2026', 'demonstration', 'tre-g15', 'tre-r95']);
  });

  it('loads nothing twice', async () => {
    expect(await load(database, true)).toEqual([]);
    await load(database, false);
    expect(await load(database, false)).toEqual([]);
  });
});
