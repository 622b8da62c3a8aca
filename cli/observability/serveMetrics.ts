import { once } from 'node:events';
import type { Server } from 'node:http';
import { systemCode } from '../../common/files/systemCode';
import type { MetricsSettings } from '../../common/config';
import { StartupError } from '../../common/errors/StartupError';
import { metricsServer, type MetricsSource } from '../../common/observability/metricsServer';

/** Serves figures on their own port. Throws a StartupError where it can't be had. */
export async function serveMetrics(source: MetricsSource, { host, port }: MetricsSettings): Promise<Server> {
  const server = metricsServer(source);
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = systemCode(error);
    throw new StartupError(
      `The figures can't be served on ${host}, port ${port} (${reason}): choose another with MAILLAGE_METRICS_PORT and MAILLAGE_METRICS_HOST.`,
    );
  }
  // What answers clients keeps the program alive, and nothing else.
  return server.unref();
}
