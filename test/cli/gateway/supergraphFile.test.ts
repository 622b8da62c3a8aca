import { reloadFrom } from '../../../cli/gateway/supergraphFile';
import { startLog } from '../../../common/observability/programLog';
import type { Origin } from '../../../gateway/reload/openedFrom';

/** What the log says after a reload that has found these changed; null where the gateway was closed meanwhile. */
async function told(changed: readonly Origin[] | null, prepared = 3): Promise<unknown[]> {
  const lines: string[] = [];
  startLog({ level: 'warn', format: 'json' }, { write: (line) => void lines.push(line) });
  const reloaded = changed === null ? null : { changed, prepared, failed: 1, left: 2 };
  await reloadFrom('graph.graphql', 'type Query', { reload: () => Promise.resolve(reloaded) });
  return lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
}

describe('a supergraph that is read anew', () => {
  const counts = '3 operations prepared beforehand, 1 no longer valid, 2 left.';

  it.each<[readonly Origin[], string]>([
    [['supergraph'], 'the changed supergraph graph.graphql'],
    [['trusted documents'], 'the changed list of trusted documents'],
    [
      ['supergraph', 'trusted documents'],
      'the changed supergraph graph.graphql and the changed list of trusted documents',
    ],
    [[], 'the supergraph graph.graphql read anew, where nothing has changed'],
  ])('with %j changed is told so in one line', async (changed, what) => {
    expect(await told(changed)).toEqual([`Switched to ${what}: ${counts}`]);
  });

  it('is told with the number of one operation', async () => {
    expect(await told(['supergraph'], 1)).toEqual([expect.stringContaining(': 1 operation prepared')]);
  });

  it('is not told where the gateway was closed meanwhile', async () => {
    expect(await told(null)).toEqual([]);
  });
});
