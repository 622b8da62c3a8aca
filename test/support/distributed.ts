import { startProgram, type RunningProgram } from './program';

const SERVICES = ['territories', 'cpts', 'professionals'];

/** The graph as four processes over HTTP. */
export interface Distributed {
  readonly gateway: RunningProgram;
  readonly services: ReadonlyMap<string, RunningProgram>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the three subgraphs and a gateway before them, each its own process on a free port; on the embedded databases, or on
 * those at the addresses given by service name.
 */
export async function startDistributed(
  databases: Readonly<Record<string, string>> = {},
): Promise<Distributed> {
  const started = await Promise.all(
    SERVICES.map(async (name) => {
      const url = databases[name];
      const environment = url === undefined ? {} : { MAILLAGE_DATABASE_URL: url };
      const program = await startProgram(['service', name, '--port', '0'], {
        environment,
        withinMs: 240_000,
      });
      return [name, program] as const;
    }),
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
