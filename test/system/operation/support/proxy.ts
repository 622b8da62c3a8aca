import { spawn } from 'node:child_process';
import { freePort } from '../../../gateway/cache/support/redis';
import { findProgram } from '../../../support/findProgram';
import { environment, projectFolder, type RunningProgram } from '../../../support/program';
import { until } from '../../../support/until';
import { get, type Answer } from '../../process/support/askingClients';

/** HAProxy of this machine; undefined where it is not installed. */
export const haproxy = findProgram('haproxy');

/** Why tests of the proxy are skipped. */
export const NO_HAPROXY = 'no HAProxy is installed (Debian package haproxy).';

/** HAProxy with the configuration of docker-compose.yml. */
export interface Proxy {
  readonly address: string;
  /** Its own frontend of health and metrics. */
  readonly metrics: string;
  /** How many of the gateways it takes for healthy. */
  readonly healthy: () => Promise<number>;
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts it before two addresses, and waits until it has found the gateways there. */
export async function startProxy(gateways: readonly [string, string]): Promise<Proxy> {
  const [bind, metricsBind] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const child = spawn(haproxy ?? '', ['-W', '-f', 'docker/haproxy.cfg'], {
    cwd: projectFolder,
    env: {
      ...environment,
      PROXY_BIND: bind,
      PROXY_METRICS_BIND: metricsBind,
      GATEWAY_1: hostOf(gateways[0]),
      GATEWAY_2: hostOf(gateways[1]),
    },
  });
  const text = { output: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text.output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const metrics = `http://${metricsBind}`;
  await until(() => {
    if (child.exitCode !== null) throw new Error(`HAProxy did not start.\n${text.output}`);
    return get(`${metrics}/health`).then(isSuccess, () => false);
  });
  return {
    address: `http://${bind}`,
    metrics,
    healthy: async () => healthyIn((await get(`${metrics}/metrics`)).body),
    output: () => text.output,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Waits until the proxy takes so many gateways for healthy. */
export function untilHealthy(proxy: Proxy, count: number): Promise<void> {
  return until(async () => (await proxy.healthy()) === count, proxy.output);
}

/** The port that a program listens on, to be started there again. */
export function portOf({ address }: Pick<RunningProgram, 'address'>): string {
  return new URL(address).port;
}

function hostOf(address: string): string {
  return new URL(address).host.replace('localhost', '127.0.0.1');
}

function healthyIn(metrics: string): number {
  return [...metrics.matchAll(/^haproxy_server_status\{[^}]*state="UP"[^}]*\} 1$/gm)].length;
}

function isSuccess({ status }: Answer): boolean {
  return status === 200;
}
