import cluster from 'node:cluster';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Config } from '../../common/config';
import { log } from '../../common/observability/programLog';
import { NO_TRACER, type Tracer } from '../../common/observability/Tracer';
import { version } from '../version';
import { serveMetrics } from './serveMetrics';

/** Where a program tells what it does. */
export interface Observability {
  readonly log: Logger;
  /** Null: no figures are kept. */
  readonly registry: Registry | null;
  readonly tracer: Tracer;
  /** Ends the server of figures, and sends the spans that are left. */
  readonly close: () => Promise<void>;
}

/**
 * The log that was started, figures and traces as the configuration wants them, of a part of Maillage: "gateway", or the name of a service.
 * What is not wanted is not even loaded. Throws a StartupError where the port of the figures can't be had; nothing is left open then.
 */
export async function openObservability(config: Config, part: string): Promise<Observability> {
  const lines = log();
  const tracer = await tracerOf(config, part);
  try {
    const registry = config.metrics === null ? null : await registryOf(part);
    const server = registry === null ? null : await serverOf(registry, config);
    const close = async (): Promise<void> => {
      server?.close();
      server?.closeAllConnections();
      await tracer.close();
      lines.flush();
    };
    return { log: lines, registry, tracer, close };
  } catch (error) {
    await tracer.close();
    throw error;
  }
}

/** Null in a worker, whose primary process serves the figures of all. */
function serverOf(registry: Registry, { metrics }: Config): Promise<Server> | null {
  if (metrics === null || cluster.isWorker) return null;
  return serveMetrics({ contentType: registry.contentType, read: () => registry.metrics() }, metrics);
}

async function tracerOf({ traces }: Config, part: string): Promise<Tracer> {
  if (traces === null) return NO_TRACER;
  const { otlpTracer } = await import('../../common/observability/otlpTracer.ts');
  const callersDecide = part !== 'gateway';
  return otlpTracer({ ...traces, serviceName: `maillage-${part}`, version, callersDecide });
}

/** A worker tells its figures to its primary process, which adds them up. */
async function registryOf(part: string): Promise<Registry> {
  const { programMetrics } = await import('../../common/observability/programMetrics.ts');
  const registry = programMetrics(part, version);
  if (cluster.isWorker) {
    const { tellFigures } = await import('../workers/inWorker.ts');
    tellFigures(() => registry.getMetricsAsJSON());
  }
  return registry;
}
