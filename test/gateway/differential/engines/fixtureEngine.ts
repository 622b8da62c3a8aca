import type { CreateEngine } from '../../../../gateway/execution/ExecutionEngine';
import type { SubgraphTransport } from '../../../../gateway/transport/SubgraphTransport';
import { FieldValues } from '../fixture/fieldValue';
import type { PreparedFixture } from '../fixture/PreparedFixture';
import { subgraphTransport } from '../fixture/subgraphTransport';
import { World } from '../fixture/World';
import { createdEngine, type OpenEngine } from './createdEngine';

/** A gateway's engine over the subgraphs of a fixture; those that are down can't be reached. */
export async function fixtureEngine(
  prepared: PreparedFixture,
  [name, create]: readonly [string, CreateEngine],
  down: ReadonlySet<string> = new Set(),
): Promise<OpenEngine> {
  const newValues = (): FieldValues => new FieldValues(prepared, new World(prepared.fixture));
  let values = newValues();
  const transports = [...prepared.roles.keys()].map((subgraph): [string, SubgraphTransport] => [
    subgraph,
    down.has(subgraph) ? unreachable(subgraph) : subgraphTransport(prepared, subgraph, () => values),
  ]);
  const { supergraphSdl } = prepared;
  const engine = await createdEngine(name, {
    supergraphSdl,
    create,
    transports: new Map(transports),
    scalars: [],
  });
  return {
    ...engine,
    answer: (request) => {
      values = newValues();
      return engine.answer(request);
    },
  };
}

function unreachable(subgraph: string): SubgraphTransport {
  return () => Promise.reject(new Error(`${subgraph} is down`));
}
