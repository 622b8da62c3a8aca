import type { Config } from '../../common/config';
import { serveMetrics } from './serveMetrics';

/** Serves the figures of all workers, added up, from their primary process; nothing where no port is set for figures. */
export async function serveWorkersMetrics({ metrics }: Pick<Config, 'metrics'>): Promise<void> {
  if (metrics === null) return;
  const { AggregatorRegistry } = await import('prom-client');
  const registry = new AggregatorRegistry();
  await serveMetrics({ contentType: registry.contentType, read: () => registry.clusterMetrics() }, metrics);
}
