import { availableParallelism } from 'node:os';
import { addressRanges } from './access/addressRanges';
import { originsIn } from './access/originList';
import { tokenSettings } from './access/TokenSettings';
import type { Config } from './config/Config';
import {
  drainSecondsOf,
  keysFileOf,
  keysOf,
  logSettingsOf,
  metricsOf,
  pairs,
  rateLimitsOf,
  secretsOf,
  tracesOf,
} from './config/derivedValues';
import { readSettings, type SettingsRead, type Texts } from './config/readSettings';
import type { Values } from './config/settings';
import { unknownIn } from './config/unknownIn';
import { StartupError } from './errors/StartupError';

export type { Config, MetricsSettings } from './config/Config';

/** What the command line may say; it wins over the environment. */
export interface ConfigFlags {
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  readonly demo?: boolean | undefined;
  readonly workers?: string | undefined;
  /** The port where neither a flag nor the environment names one; 4000 unless a command has its own. */
  readonly defaultPort?: number;
}

/** Settings that allow trusted documents only. */
const LISTED_ONLY = ['MAILLAGE_TRUSTED_DOCUMENTS_ONLY', 'MAILLAGE_LOCKDOWN'] as const;

const NO_LIST = 'is "on", but no document is trusted: name a manifest in MAILLAGE_TRUSTED_DOCUMENTS.';

/**
 * The configuration from flags, environment and the file of settings (`readSettings`), checked and frozen. Throws a StartupError that names
 * the setting, what it must be and what came. This file is the only place of the program that touches the environment.
 */
export function readConfig(flags: ConfigFlags = {}, environment: NodeJS.ProcessEnv = process.env): Config {
  return configOf(readSettingsWith(flags, environment).values);
}

/** The settings that a configuration is made of, as they were given; checked as `readConfig` checks them. */
export function readSettingsWith(
  flags: ConfigFlags = {},
  environment: NodeJS.ProcessEnv = process.env,
): SettingsRead {
  const { defaultPort, host, port, workers, demo } = flags;
  const texts: Texts = {
    MAILLAGE_HOST: host,
    MAILLAGE_PORT: port,
    MAILLAGE_WORKERS: workers,
    MAILLAGE_DEMO: demo === undefined ? undefined : demo ? 'on' : 'off',
  };
  const usual = { MAILLAGE_PORT: defaultPort === undefined ? undefined : String(defaultPort) };
  const read = readSettings({ environment, flags: texts, usual });
  const needsList = LISTED_ONLY.find((name) => read.values[name] === 'on');
  if (needsList !== undefined && read.values.MAILLAGE_TRUSTED_DOCUMENTS === undefined)
    throw new StartupError(`${needsList} ${NO_LIST}`);
  return read;
}

/** A sentence for each variable of the environment that looks like a setting and is none. */
export function unknownVariables(environment: NodeJS.ProcessEnv = process.env): string[] {
  return unknownIn(Object.keys(environment));
}

/**
 * Forbids @apollo/gateway the measurements of the machine that it sends to its maker unless it is told not to. It looks at
 * the environment alone, each time a gateway is made: call this before.
 */
export function forbidTelemetry(environment: NodeJS.ProcessEnv = process.env): void {
  environment['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

function configOf(values: Values): Config {
  return Object.freeze({
    host: values.MAILLAGE_HOST,
    port: values.MAILLAGE_PORT,
    dataFolder: values.MAILLAGE_DATA_DIR,
    databaseUrl: values.MAILLAGE_DATABASE_URL ?? null,
    subgraphUrls: new Map(pairs(values.MAILLAGE_SUBGRAPHS, ',')),
    keys: keysOf(values),
    keysFile: keysFileOf(values),
    tokens: tokenSettings(values),
    rateLimits: rateLimitsOf(values),
    trustedProxies: addressRanges(values.MAILLAGE_TRUST_PROXY),
    corsOrigins: originsIn(values.MAILLAGE_CORS_ORIGINS),
    tlsInFront: values.MAILLAGE_TLS_IN_FRONT === 'on',
    demo: values.MAILLAGE_DEMO === 'on',
    engine: values.MAILLAGE_ENGINE,
    trustedDocuments: values.MAILLAGE_TRUSTED_DOCUMENTS ?? null,
    trustedDocumentsOnly: LISTED_ONLY.some((name) => values[name] === 'on'),
    lockdown: values.MAILLAGE_LOCKDOWN === 'on',
    redisUrl: values.MAILLAGE_REDIS_URL ?? null,
    cache: values.MAILLAGE_CACHE === 'on',
    staleIfError: values.MAILLAGE_STALE_IF_ERROR,
    subgraphSecrets: secretsOf(values.MAILLAGE_SUBGRAPH_SECRET),
    subgraphTimes: {
      connectMs: values.MAILLAGE_SUBGRAPH_CONNECT_MS,
      headersMs: values.MAILLAGE_SUBGRAPH_HEADERS_MS,
      bodyMs: values.MAILLAGE_SUBGRAPH_BODY_MS,
      limitMs: values.MAILLAGE_SUBGRAPH_TOTAL_MS,
    },
    workers: values.MAILLAGE_WORKERS === 'auto' ? availableParallelism() : values.MAILLAGE_WORKERS,
    log: logSettingsOf(values),
    metrics: metricsOf(values),
    traces: tracesOf(values),
    drainSeconds: drainSecondsOf(values),
  });
}
