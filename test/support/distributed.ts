import { startProgram, type RunningProgram } from './program';

const SERVICES = ['territories', 'cpts', 'professionals'];

/** Services on machines of their own take signed calls alone, and so do these. */
const MAILLAGE_SUBGRAPH_SECRET = 'what-the-gateways-of-the-tests-sign-with';

/** Settings for tests of answers alone: the first of a kind may take half a minute on a slow machine, which is all that an operation has. */
export const PATIENT: Readonly<Record<string, string>> = {
  MAILLAGE_SUBGRAPH_CONNECT_MS: '10000',
  MAILLAGE_SUBGRAPH_HEADERS_MS: '30000',
  MAILLAGE_SUBGRAPH_BODY_MS: '30000',
  MAILLAGE_SUBGRAPH_TOTAL_MS: '30000',
};

/** The graph as four processes over HTTP. */
export interface Distributed {
  readonly gateway: RunningProgram;
  readonly services: ReadonlyMap<string, RunningProgram>;
  /** Starts one more gateway before the same subgraphs, with settings of its own where some are given; it ends with them. */
  readonly anotherGateway: (own?: Readonly<Record<string, string>>) => Promise<RunningProgram>;
  readonly stop: () => Promise<void>;
}

/** What differs from the embedded databases of the tests. */
export interface DistributedOptions {
  /** Addresses of other databases, by service name. */
  readonly databases?: Readonly<Record<string, string>>;
  /** Settings of all processes. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the three subgraphs and a gateway before them, each its own process on a free port. */
export async function startDistributed(options: DistributedOptions = {}): Promise<Distributed> {
  const { databases = {} } = options;
  const environment = { MAILLAGE_SUBGRAPH_SECRET, ...options.environment };
  const started = await Promise.all(
    SERVICES.map(async (name) => {
      const url = databases[name];
      const program = await startProgram(['service', name, '--port', '0'], {
        environment: { ...environment, ...(url === undefined ? {} : { MAILLAGE_DATABASE_URL: url }) },
        withinMs: 240_000,
      });
      return [name, program] as const;
    }),
  );
  const services = new Map(started);
  const urls = started.map(([name, program]) => `${name}=${program.address}/graphql`).join(',');
  const gateways: RunningProgram[] = [];
  const anotherGateway: Distributed['anotherGateway'] = async (own = {}) => {
    const program = await startProgram(['gateway', '--port', '0'], {
      environment: { ...environment, MAILLAGE_SUBGRAPHS: urls, ...own },
    });
    gateways.push(program);
    return program;
  };
  const gateway = await anotherGateway();
  const stop = async (): Promise<void> => {
    await Promise.all([...gateways, ...services.values()].map((program) => program.stop()));
  };
  return { gateway, services, anotherGateway, stop };
}
