import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { changesSince, type ChangedRecord } from '../../../common/changes/changesSince';
import { load, openThings } from './changesDatabase';
import { describeOnDatabases } from '../../support/databases';

describeOnDatabases('changes since a version', (databases) => {
  let database: DataSource;
  beforeEach(async () => {
    database = await openThings(await databases.create());
  });
  afterEach(() => database.destroy());

  const since = async (version: string, first = 100): Promise<readonly ChangedRecord[]> => {
    const found: ChangedRecord[] = [];
    let after: string | null = null;
    for (;;) {
      const page = await changesSince(database, { version, kinds: ['THING'], first, after });
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  };
  const told = async (version: string, first?: number): Promise<string[]> =>
    (await since(version, first)).map(({ id, change }) => `${id} ${change}`);

  it('are what was added, changed and removed', async () => {
    await load(database, 'v1', { a: '1', b: '1', c: '1' });
    await load(database, 'v2', { a: '1', b: '2', d: '1' });
    expect(await told('v1')).toEqual(['b CHANGED', 'c REMOVED', 'd ADDED']);
    expect(await told('v2')).toEqual([]);
  });

  it('leave out what changed and changed back, and what came and went', async () => {
    await load(database, 'v1', { a: '1', b: '1' });
    await load(database, 'v2', { a: '2', c: '1' });
    await load(database, 'v3', { a: '1', b: '1' });
    expect(await told('v1')).toEqual([]);
    expect(await told('v2')).toEqual(['a CHANGED', 'b ADDED', 'c REMOVED']);
  });

  it('bear the version to go on from, and how many there are', async () => {
    await load(database, 'v1', { a: '1' });
    await load(database, 'v2', { a: '2', b: '1' });
    const page = await changesSince(database, { version: 'v1', kinds: ['THING'], first: 1 });
    expect(page.version).toBe('v2');
    expect(await page.totalCount()).toBe(2);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });

  it('without a version are none, and tell the one to start from', async () => {
    await load(database, 'v1', { a: '1' });
    const page = await changesSince(database, { version: null, kinds: ['THING'] });
    expect(page).toMatchObject({ nodes: [], version: 'v1' });
    expect(await page.totalCount()).toBe(0);
  });

  it('of a version that was made twice are those since the first time', async () => {
    await load(database, 'same', { a: '1' });
    await load(database, 'other', { a: '1', b: '1' });
    await load(database, 'same', { a: '1', b: '1' });
    expect(await told('same')).toEqual(['b ADDED']);
  });

  it('are the same where more records were touched than are looked up one by one', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, place) => [`thing-${10_000 + place}`, '1']),
    );
    await load(database, 'v1', { a: '1' });
    await load(database, 'v2', { a: '1', ...many });
    await load(database, 'v3', { a: '2', ...many, 'thing-10000': '2' });
    const ofAll = await told('v1', 2_500);
    expect(ofAll).toEqual(['a CHANGED', ...Object.keys(many).map((id) => `${id} ADDED`)]);
    expect(await (await changesSince(database, { version: 'v1', kinds: ['THING'] })).totalCount()).toBe(
      6_001,
    );
    expect(await told('v2')).toEqual(['a CHANGED', 'thing-10000 CHANGED']);
  });

  it('lead from any version to the last one, page by page of any size', async () => {
    const state = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e f'), fc.constantFrom('1', '2'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(state, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        async (states, first) => {
          const own = await openThings(await databases.create());
          const shared = database;
          database = own;
          try {
            for (const [place, each] of states.entries()) await load(own, `v${place}`, each);
            const last = states.at(-1) ?? {};
            for (const [place, each] of states.entries())
              expect(kept(each, last, await since(`v${place}`, first))).toEqual(
                new Map(Object.entries(last)),
              );
          } finally {
            database = shared;
            await own.destroy();
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** A partner's copy of `before` after the changes, whose kinds must be right. */
function kept(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  changes: readonly ChangedRecord[],
): Map<string, string | undefined> {
  const copy = new Map<string, string | undefined>(Object.entries(before));
  for (const { id, change } of changes) {
    expect(change).toBe(kindOf(before[id], after[id]));
    if (change === 'REMOVED') copy.delete(id);
    else copy.set(id, after[id]);
  }
  return copy;
}

function kindOf(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return 'ADDED';
  return after === undefined ? 'REMOVED' : 'CHANGED';
}
