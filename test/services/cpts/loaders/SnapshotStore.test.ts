import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { SnapshotStore } from '../../../../services/cpts/loaders/SnapshotStore';
import { changesOfCpts } from '../../../../services/cpts/model/changes/changesOfCpts';
import { orderChanges } from '../../../../services/cpts/model/changes/orderChanges';
import { Snapshot } from '../../../../services/cpts/model/Snapshot';
import type { Vintage, VintageName } from '../../../../services/cpts/model/Vintage';
import { openTestGraph, type TestGraph } from '../support/testGraph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph.close());

test('the snapshot is kept as long as no dataset changes, and built once for requests at the same time', async () => {
  const store = new SnapshotStore(graph.database);
  const [first, second] = await Promise.all([store.current(), store.current()]);
  expect(second).toBe(first);
  expect(await store.current()).toBe(first);
});

test('changes are put in order once for requests at the same time, and are those of a fresh reading', async () => {
  const snapshot = await new SnapshotStore(graph.database).current();
  const [first, second] = await Promise.all([snapshot.changes(), snapshot.changes()]);
  expect(second).toBe(first);
  expect(first).toEqual(orderChanges(snapshot.cpts.flatMap(changesOfCpts)));
});

test('a load is seen by the next request', async () => {
  const store = new SnapshotStore(graph.database);
  const before = await store.current();
  const versions = graph.database.getRepository(DatasetVersionRow);
  const row = await versions.findOneByOrFail({ id: 'cpts-documents' });
  await versions.save({ ...row, version: `${row.version}-again` });
  try {
    expect(await store.current()).not.toBe(before);
  } finally {
    await versions.save(row);
  }
});

test('a build that failed is tried again by the next request', async () => {
  const store = new SnapshotStore(graph.database);
  const grids = jest
    .spyOn(graph.database, 'getRepository')
    .mockImplementationOnce(graph.database.getRepository.bind(graph.database));
  grids.mockImplementationOnce(() => {
    throw new Error('the database went away');
  });
  await expect(store.current()).rejects.toThrow('the database went away');
  grids.mockRestore();
  expect((await store.current()).cpts.length).toBeGreaterThan(10);
});

test('a vintage that failed is read again; requests at the same time read it once', async () => {
  const { reference, formerCommunes, cpts, statedCounts, grids, contractRules, vintages, epciVintages } =
    await new SnapshotStore(graph.database).current();
  const parts = {
    reference,
    formerCommunes,
    cpts,
    statedCounts,
    grids,
    contractRules,
    vintages,
    epciVintages,
  };
  const readVintage = jest.fn<Promise<Vintage>, [VintageName]>();
  const snapshot = new Snapshot({ ...parts, readVintage });
  const name = { year: 2023, kind: 'MUNICIPAL' } as const;
  const none = new Int32Array(0);
  readVintage.mockRejectedValueOnce(new Error('the database went away'));
  readVintage.mockResolvedValue({ ...name, values: none, nationalValues: none, areas: new Map() });
  const failing = await Promise.allSettled([snapshot.populations(name), snapshot.populations(name)]);
  expect(failing.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(readVintage).toHaveBeenCalledTimes(1);
  const read = await Promise.all([1, 2, 3].map(() => snapshot.populations(name)));
  expect(new Set(read).size).toBe(1);
  expect(readVintage).toHaveBeenCalledTimes(2);
});

test('the days looked at last are kept, and older ones let go', async () => {
  const snapshot = await new SnapshotStore(graph.database).current();
  const first = snapshot.day('2022-01-01');
  expect(snapshot.day('2022-01-01')).toBe(first);
  for (let year = 1900; year < 1940; year += 1) snapshot.day(`${year}-01-01`);
  expect(snapshot.day('2022-01-01')).not.toBe(first);
});
