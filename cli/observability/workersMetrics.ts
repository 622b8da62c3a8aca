import type { Config } from '../../common/config';
import { serveMetrics } from './serveMetrics';
import type { FiguresSource, WorkersFigures } from './WorkersFigures';

/** Workers by their numbers. */
export type NumberedWorkers = () => ReadonlyMap<number, FiguresSource>;

/**
 * Serves the figures of all workers, added up, from their primary process, and which of them have not told theirs; nothing where no port
 * is set for figures.
 */
export async function serveWorkersMetrics(
  { metrics }: Pick<Config, 'metrics'>,
  workers: WorkersFigures,
  numbered: NumberedWorkers,
): Promise<void> {
  if (metrics === null) return;
  const { AggregatorRegistry, Gauge, Registry } = await import('prom-client');
  const own = new Registry();
  const up = new Gauge({
    name: 'maillage_worker_up',
    help: '1 where the worker of this number has told its figures, 0 where it has not in time, or has ended.',
    labelNames: ['worker'],
    registers: [own],
  });
  const read = async (): Promise<string> => {
    const { figures, answered } = await workers.read();
    up.reset();
    for (const [number, worker] of numbered()) up.set({ worker: number }, answered.has(worker) ? 1 : 0);
    return AggregatorRegistry.aggregate([...figures, await own.getMetricsAsJSON()]).metrics();
  };
  await serveMetrics({ contentType: own.contentType, read }, metrics);
}
