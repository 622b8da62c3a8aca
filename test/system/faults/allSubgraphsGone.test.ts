import { ask } from '../../support/ask';
import { startDistributed, type Distributed } from '../../support/distributed';

const QUERY = '{ region(code: "93") { name } professionals(first: 2) { nodes { rpps } } }';

describe('three subgraphs, of which', () => {
  let graph: Distributed;
  beforeAll(async () => {
    graph = await startDistributed({ environment: { MAILLAGE_CACHE: 'off' } });
  }, 300_000);
  afterAll(() => graph.stop());

  it('all are gone: an error at each root field, and not ready', async () => {
    const { address } = graph.gateway;
    expect((await ask(address, { query: QUERY })).body.errors).toBeUndefined();
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    await Promise.all([...graph.services.values()].map((service) => service.stop('SIGKILL')));
    const { status, body } = await ask(address, { query: QUERY });
    expect([status, body.data]).toEqual([200, { region: null, professionals: null }]);
    const told = (body.errors ?? []).map(({ path, extensions }) => [
      path,
      extensions.code,
      extensions.subgraph,
    ]);
    expect(new Set(told)).toEqual(
      new Set([
        [['region'], 'SUBGRAPH_UNAVAILABLE', 'territories'],
        [['professionals'], 'SUBGRAPH_UNAVAILABLE', 'professionals'],
      ]),
    );
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });
});
