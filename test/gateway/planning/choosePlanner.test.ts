import { apolloPlanner } from '../../../gateway/planning/apollo/apolloPlanner';
import { choosePlanner, type ChosenPlanner } from '../../../gateway/planning/choosePlanner';
import { nativePlanner } from '../../../gateway/planning/native/nativePlanner';
import type { QueryPlanner } from '../../../gateway/planning/QueryPlanner';
import { librarySdl } from './support/library';

const { signal } = new AbortController();

const opened: QueryPlanner[] = [];

function choose(...args: Parameters<typeof choosePlanner>): ChosenPlanner {
  const chosen = choosePlanner(...args);
  opened.push(chosen.planner);
  return chosen;
}

function missing(): QueryPlanner {
  throw new Error('try npm install again', { cause: new Error('no such library\nand more') });
}

afterEach(() => {
  for (const planner of opened.splice(0)) planner.close?.();
});

describe('choosePlanner', () => {
  test.each(['native', 'apollo'] as const)('gives the %s planner that was asked for', async (wish) => {
    const { planner, reason } = choose(librarySdl, wish);
    expect([planner.name, reason]).toEqual([wish, null]);
    await expect(planner.plan('{ hello }', signal)).resolves.toMatchObject({ node: { kind: 'Fetch' } });
  });

  test('takes the native one where either will do', () => {
    expect(choose(librarySdl, 'auto')).toMatchObject({ planner: { name: 'native' }, reason: null });
  });

  test('falls back where the native one can’t be loaded, and says why', async () => {
    const planners = { native: missing, apollo: apolloPlanner };
    const { planner, reason } = choose(librarySdl, 'auto', planners);
    expect([planner.name, reason]).toEqual(['apollo', "the native planner can't be used: no such library"]);
    await expect(planner.plan('{ hello }', signal)).resolves.toMatchObject({ node: { subgraph: 'books' } });
    expect(() => choose(librarySdl, 'native', planners)).toThrow('try npm install again');
  });

  test('asks the second planner for a single operation that the native one can’t plan', async () => {
    const operation = '{ book(id: 123456789012345678901234567890) { title } }';
    const { planner } = choose(librarySdl, 'auto');
    const native = nativePlanner(librarySdl);
    opened.push(native);
    await expect(native.plan(operation, signal)).rejects.toThrow('number too large');
    await expect(planner.plan(operation, signal)).resolves.toMatchObject({
      node: { text: '{book(id:123456789012345678901234567890){title}}' },
    });
  });

  test('tells the first planner’s error where neither can plan', async () => {
    await expect(choose(librarySdl, 'auto').planner.plan('{ nope }', signal)).rejects.toThrow(
      'Failed to normalize operation',
    );
  });

  test.each(['native', 'apollo'] as const)(
    'keeps a client’s variable $representations apart from the %s planner’s own',
    async (wish) => {
      const { planner } = choose(librarySdl, wish);
      const { node } = await planner.plan(
        'query ($representations: Int, $wanted: Boolean!) { book(id: 1) { title ... @include(if: $wanted) { stars(most: $representations) } } }',
        signal,
      );
      expect(node).toMatchObject({
        kind: 'Sequence',
        nodes: [{}, { kind: 'Condition', variable: 'wanted', whenTrue: { variables: ['representations'] } }],
      });
      const text = JSON.stringify(node);
      expect(text).toContain('stars(most: $representations)');
      expect(text).toContain('_entities(representations: $representations_1)');
      expect(text).toContain('"variable":"representations_1"');
    },
  );

  test('refuses text that is no supergraph, whichever planner is asked for', () => {
    for (const wish of ['native', 'apollo', 'auto'] as const)
      expect(() => choose('type Query { hello: String }', wish)).toThrow('it is no supergraph');
  });
});
