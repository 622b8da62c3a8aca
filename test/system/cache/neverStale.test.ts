import { PATIENT, startDistributed } from '../../support/distributed';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { startProgram } from '../../support/program';
import { until } from '../../support/until';
import { countPeople, loadPeople, peopleQuery, untilCounted } from './support/countedPeople';

interface Graph {
  readonly address: string;
  readonly stop: () => Promise<unknown>;
}

async function embedded({ environment }: LoadFolder): Promise<Graph> {
  const { address, stop } = await startProgram(['start', '--port', '0'], { environment });
  return { address, stop };
}

async function distributed({ environment }: LoadFolder): Promise<Graph> {
  const { gateway, stop } = await startDistributed({ environment: { ...PATIENT, ...environment } });
  return { address: gateway.address, stop };
}

describe.each([
  ['in one process', embedded],
  ['over HTTP', distributed],
])('the answers of a graph %s', (_, start) => {
  let folder: LoadFolder;
  let graph: Graph;
  beforeAll(async () => {
    folder = makeLoadFolder();
    await loadPeople(folder, 30, 3);
    graph = await start(folder);
  }, 300_000);
  afterAll(async () => {
    await graph.stop();
    folder.remove();
  });

  function get(etag: string | null): Promise<Response> {
    const url = `${graph.address}/graphql?query=${encodeURIComponent(peopleQuery())}`;
    const headers = {
      'apollo-require-preflight': 'true',
      ...(etag === null ? {} : { 'if-none-match': etag }),
    };
    return fetch(url, { headers });
  }

  /** Gets it until it has a tag and this status: while nobody can tell what is loaded, as on a machine without time, it has none. */
  async function untilGot(etag: string | null, status: number): Promise<Response> {
    let response = await get(etag);
    await until(
      async () => {
        if (response.headers.has('etag') && response.status === status) return true;
        response = await get(etag);
        return false;
      },
      () => [response.status, ...response.headers],
    );
    return response;
  }

  it('are kept, and change when new data are loaded', async () => {
    const count = () => countPeople(graph.address);
    await untilCounted({ people: 30, isKept: true }, count);
    await loadPeople(folder, 41, 4);
    await untilCounted({ people: 41 }, count);
    await untilCounted({ people: 41, isKept: true }, count);
  });

  it('by GET have a tag, are not sent twice under it, and have another once new data are loaded', async () => {
    const first = await untilGot(null, 200);
    const etag = first.headers.get('etag');
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(await first.json()).toEqual({ data: { people: { totalCount: 41 } } });
    const again = await untilGot(etag, 304);
    expect([again.headers.get('etag'), await again.text()]).toEqual([etag, '']);
    await loadPeople(folder, 52, 5);
    await untilCounted({ people: 52 }, () => countPeople(graph.address));
    const changed = await untilGot(etag, 200);
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect(await changed.json()).toEqual({ data: { people: { totalCount: 52 } } });
  });
});
