import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Tracer } from '../../common/observability/Tracer';
import type { WatchedCaches } from './cacheMetrics';
import type { GatewayMetrics } from './GatewayMetrics';
import type { SubgraphMetrics } from './SubgraphMetrics';
import type { GatewayObserver } from './GatewayObserver';
import { requestLog } from './requestLog';

/** Where a gateway tells what it does. */
export interface ObserverParts {
  readonly log: Logger;
  /** Null: no figures are kept. */
  readonly registry: Registry | null;
  readonly tracer: Tracer;
}

/** An observer, and who is told that a subgraph is left alone. */
export interface ProgramObserver extends GatewayObserver {
  readonly breakerChanged: (subgraph: string, isOpen: boolean) => void;
}

/** One observer of all gateways of a program; null where nobody would read anything of it, so that nothing is spent. */
export async function createObserver({
  log,
  registry,
  tracer,
}: ObserverParts): Promise<ProgramObserver | null> {
  const writes = log.isLevelEnabled('info') ? requestLog(log) : null;
  if (writes === null && registry === null && !tracer.isOn) return null;
  let current: WatchedCaches | null = null;
  const metrics = registry === null ? null : await metricsIn(registry, () => current);
  return {
    tracer,
    answered: (request) => {
      metrics?.requests.answered(request);
      writes?.(request);
    },
    subgraphAnswered: (call) => metrics?.subgraphs.answered(call),
    breakerChanged: (subgraph, isOpen) => metrics?.subgraphs.breakerChanged(subgraph, isOpen),
    opened: (caches, subgraphs) => {
      metrics?.subgraphs.keepBreakers(subgraphs);
      current = caches === null ? null : { caches, subgraphs };
    },
  };
}

interface Metrics {
  readonly requests: GatewayMetrics;
  readonly subgraphs: SubgraphMetrics;
}

/** Loaded where figures are wanted. */
async function metricsIn(registry: Registry, current: () => WatchedCaches | null): Promise<Metrics> {
  const { cacheMetrics } = await import('./cacheMetrics.ts');
  const { GatewayMetrics } = await import('./GatewayMetrics.ts');
  cacheMetrics(registry, current);
  const { SubgraphMetrics } = await import('./SubgraphMetrics.ts');
  return { requests: new GatewayMetrics(registry), subgraphs: new SubgraphMetrics(registry) };
}
