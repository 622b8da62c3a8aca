import cluster, { type Worker } from 'node:cluster';
import type { Config } from '../../common/config';
import { StartupError } from '../../common/errors/StartupError';
import { tell } from '../../common/observability/programLog';
import { listen } from '../listen';
import { WorkersFigures } from '../observability/WorkersFigures';
import { serveWorkersMetrics } from '../observability/workersMetrics';
import { onHangUp, toldToStop } from '../signals';
import { LastServed } from './LastServed';
import { LEAVES, LISTENS, TAKEN } from './messages';
import { SharedPort } from './SharedPort';
import { Workers, type Takes } from './Workers';

/** A worker has left what hangs by then. */
const KILL_MS = 9_800;

/** Over a supergraph of thousands of types on a busy machine a gateway opens in a third of it. */
const START_MS = 60_000;

/** A worker that is only busy has told its figures by then; Prometheus waits for ten seconds. */
const FIGURES_MS = 2_000;

/** How many workers, where they listen, and who is told the address once the first does. */
export interface WorkersOptions {
  readonly config: Pick<Config, 'workers' | 'host' | 'port' | 'metrics'>;
  readonly ready: (url: string) => void;
}

/**
 * Keeps worker processes that run the same command, until the program is told to stop; SIGHUP replaces them one after the other.
 * Throws a StartupError where the port can't be had or the first worker does not come up.
 */
export async function runWorkers({ config, ready }: WorkersOptions): Promise<void> {
  const shared = new SharedPort();
  const url = await listen(shared, config);
  const figures = new WorkersFigures(FIGURES_MS);
  const around = { shared, figures, served: new LastServed() };
  const workers = new Workers({ fork: (takes) => forkFor(around, takes), tell, startMs: START_MS });
  await serveWorkersMetrics(config, figures, () => workers.byNumber).catch((error: unknown) => {
    // An open port would keep the process alive.
    shared.close();
    throw error;
  });
  const stopped = toldToStop();
  process.once('exit', () => killAll());
  const started = workers.start(config.workers);
  onHangUp(() => void started.then((isUp) => (isUp ? workers.roll() : undefined)));
  const hasStarted = await Promise.race([started, stopped.then(() => null)]);
  if (hasStarted === false) {
    shared.close();
    throw new StartupError(
      'The first worker ended before it listened: it said above why, and none is started.',
    );
  }
  if (hasStarted === true) ready(url);
  await stopped;
  setTimeout(() => workers.killLeft(KILL_MS), KILL_MS).unref();
  shared.end();
  await workers.stop('SIGTERM');
  shared.close();
}

interface Around {
  readonly shared: SharedPort;
  readonly figures: WorkersFigures;
  readonly served: LastServed;
}

/** A worker that gets connections of the port from when it listens until it leaves or ends. */
function forkFor({ shared, figures, served }: Around, takes: Takes): Worker {
  const worker = cluster.fork();
  // Where an old one still answers, it stays rather than that a new one comes over a text of before.
  served.follow(worker, takes === 'an empty place');
  // What is sent to one that was killed just before, by whomever, fails: that it ends is told besides.
  worker.on('error', () => undefined);
  worker.on('message', (message) => {
    if (message === LISTENS) {
      shared.add(worker);
      figures.add(worker);
    }
    if (message === TAKEN) shared.taken(worker);
    if (message === LEAVES) void shared.leave(worker);
  });
  return worker.once('exit', () => shared.remove(worker));
}

/** A second signal, or a fault of this process, leaves none behind. */
function killAll(): void {
  for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGKILL');
}
