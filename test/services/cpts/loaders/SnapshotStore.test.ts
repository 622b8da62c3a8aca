import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { SnapshotStore } from '../../../../services/cpts/loaders/SnapshotStore';
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

test('the days looked at last are kept, and older ones let go', async () => {
  const snapshot = await new SnapshotStore(graph.database).current();
  const first = snapshot.day('2022-01-01');
  expect(snapshot.day('2022-01-01')).toBe(first);
  for (let year = 1900; year < 1940; year += 1) snapshot.day(`${year}-01-01`);
  expect(snapshot.day('2022-01-01')).not.toBe(first);
});
