import { Registry } from 'prom-client';
import { gatewayOpener } from '../../../cli/gateway/gatewayOpener';
import { frontServer } from '../../../gateway/reload/frontServer';
import { readConfig } from '../../../common/config';
import { log, startLog } from '../../../common/observability/programLog';
import { NO_TRACER } from '../../../common/observability/Tracer';
import { createObserver } from '../../../gateway/observability/createObserver';
import { ANSWER, QUESTION, supergraphOf } from '../../gateway/reload/support/readers';
import { ask } from '../../gateway/reload/support/servedReaders';
import { subgraphAt } from '../../gateway/transport/support/subgraphAt';

const READER = { __typename: 'Reader', id: '7', book: 'Book 7' };

function answerTo(body: string): unknown {
  if (body.includes('_entities')) return { data: { _entities: [{ __typename: 'Reader', age: 70 }] } };
  return { data: { reader: READER } };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

beforeEach(() => void startLog({ level: 'error', format: 'json' }, { write: () => undefined }));

describe('the breaker of each subgraph', () => {
  it('is a figure: 0 from the start, 1 while the subgraph is left alone, 0 again, and gone with the subgraph', async () => {
    const state = { isBroken: false };
    const subgraph = await subgraphAt((response) => {
      const body = subgraph.bodies.at(-1) ?? '';
      response.setHeader('content-type', 'application/json');
      if (state.isBroken && body.includes('reader(')) response.destroy();
      else response.end(JSON.stringify(answerTo(body)));
    });
    const registry = new Registry();
    const observer = await createObserver({ log: log(), registry, tracer: NO_TRACER });
    const open = gatewayOpener(readConfig({}, { MAILLAGE_CACHE: 'off' }), false, observer);
    const gateway = await open(supergraphOf('', subgraph.url));
    const front = frontServer(gateway.handle);
    const url = `http://127.0.0.1:${await front.listen('127.0.0.1', 0)}`;
    const breakers = async (): Promise<string[]> =>
      (await registry.metrics())
        .split('\n')
        .filter((line) => line.startsWith('maillage_subgraph_breaker_open{'));
    const figures = (ages: number, readers: number): string[] => [
      `maillage_subgraph_breaker_open{subgraph="ages"} ${ages}`,
      `maillage_subgraph_breaker_open{subgraph="readers"} ${readers}`,
    ];
    expect((await breakers()).sort()).toEqual(figures(0, 0));
    state.isBroken = true;
    await until(async () => {
      expect((await ask(url, QUESTION)).body).toMatchObject({ data: { reader: null } });
      return (await breakers()).includes('maillage_subgraph_breaker_open{subgraph="readers"} 1');
    });
    expect((await breakers()).sort()).toEqual(figures(0, 1));
    state.isBroken = false;
    await until(async () => JSON.stringify((await ask(url, QUESTION)).body) === JSON.stringify(ANSWER));
    expect((await breakers()).sort()).toEqual(figures(0, 0));
    observer?.opened(null, ['ages']);
    expect(await breakers()).toEqual(['maillage_subgraph_breaker_open{subgraph="ages"} 0']);
    await front.close();
    await gateway.close();
    await subgraph.close();
  });
});
