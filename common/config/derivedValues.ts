import { join } from 'node:path';
import { rateLimitsIn, USUAL_RATE_LIMITS, type RateLimits } from '../access/RateLimits';
import { isLoopback } from '../isLoopback';
import type { LogSettings } from '../observability/createLog';
import type { MetricsSettings, TraceSettings } from './Config';
import { DEVELOPMENT_KEY } from './developmentKey';
import type { Values } from './settings';

const DEVELOPMENT_SCOPES = ['membership:read', 'directory:read'];

/** Whoever balances load over several machines asks /ready every few seconds; on one machine nobody does. */
const DRAIN_SECONDS = 3;

/** How long a stop says so before connections are refused. */
export function drainSecondsOf({ MAILLAGE_DRAIN_SECONDS: seconds, MAILLAGE_HOST: host }: Values): number {
  return seconds ?? (isLoopback(host) ? 0 : DRAIN_SECONDS);
}

/** What is logged: on loopback, where people look at a terminal or run tests, not each request. */
export function logSettingsOf({
  MAILLAGE_LOG_LEVEL: level,
  MAILLAGE_LOG_FORMAT: format,
  MAILLAGE_HOST: host,
}: Values): LogSettings {
  return {
    level: level ?? (isLoopback(host) ? 'warn' : 'info'),
    format: format ?? (process.stderr.isTTY ? 'text' : 'json'),
  };
}

/** Where figures are served; null where no port is set. */
export function metricsOf(values: Values): MetricsSettings | null {
  const { MAILLAGE_METRICS_PORT: port, MAILLAGE_METRICS_HOST: host } = values;
  return port === undefined ? null : { host, port };
}

/** Where traces are sent; null where no address is set. */
export function tracesOf(values: Values): TraceSettings | null {
  const { MAILLAGE_OTLP_URL: url, MAILLAGE_TRACES_RATIO: ratio } = values;
  return url === undefined ? null : { url, ratio };
}

/** The keys of the environment with their scopes; where none are set and nobody but this machine asks, one that opens everything. */
export function keysOf(values: Values): Map<string, Set<string>> {
  const { MAILLAGE_KEYS: text, MAILLAGE_HOST: host, MAILLAGE_TRUST_PROXY: proxies } = values;
  if (text !== undefined) return new Map(pairs(text, ';').map(([key, scopes]) => [key, scopesOf(scopes)]));
  return isLoopback(host) && proxies === undefined && values.MAILLAGE_TLS_IN_FRONT === 'off'
    ? new Map([[DEVELOPMENT_KEY, new Set(DEVELOPMENT_SCOPES)]])
    : new Map<string, Set<string>>();
}

/** The file of keys that `maillage keys` makes. */
export function keysFileOf({ MAILLAGE_KEYS_FILE: file, MAILLAGE_DATA_DIR: folder }: Values): string {
  return file ?? join(folder, 'keys.json');
}

/** Nobody but this machine asks on loopback, unless a proxy stands in front. */
export function rateLimitsOf({
  MAILLAGE_RATE_LIMITS: text,
  MAILLAGE_TRUST_PROXY: proxies,
  MAILLAGE_HOST: host,
}: Values): RateLimits | null {
  if (text !== undefined) return rateLimitsIn(text);
  return isLoopback(host) && proxies === undefined ? null : USUAL_RATE_LIMITS;
}

/** The secrets that calls are signed with: none, one, or two. */
export function secretsOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',');
}

function scopesOf(text: string): Set<string> {
  return new Set(text.split(',').filter((scope) => scope !== ''));
}

/** NAME=VALUE pairs; the value may hold further equals signs. */
export function pairs(text: string | undefined, separator: string): [string, string][] {
  if (text === undefined) return [];
  return text.split(separator).map((pair) => {
    const split = pair.indexOf('=');
    return [pair.slice(0, split), pair.slice(split + 1)];
  });
}
