import { startProgram, type RunningProgram } from './program';

const SERVICES = ['territories', 'cpts', 'professionals'];

/** The graph as four processes over HTTP. */
export interface Distributed {
  readonly gateway: RunningProgram;
  readonly services: ReadonlyMap<string, RunningProgram>;
  readonly stop: () => Promise<void>;
}

/** Starts the three subgraphs and a gateway before them, each its own process on a free port. */
export async function startDistributed(): Promise<Distributed> {
  const started = await Promise.all(
    SERVICES.map(async (name) => [name, await startProgram(['service', name, '--port', '0'])] as const),
  );
  const services = new Map(started);
  const urls = started.map(([name, program]) => `${name}=${program.address}/graphql`).join(',');
  const gateway = await startProgram(['gateway', '--port', '0'], {
    environment: { MAILLAGE_SUBGRAPHS: urls },
  });
  const stop = async (): Promise<void> => {
    await Promise.all([gateway, ...services.values()].map((program) => program.stop()));
  };
  return { gateway, services, stop };
}
