import { z } from 'zod';
import { StartupError } from './errors/StartupError';
import { projectPath } from './paths';

/** What the command line may say; it wins over the environment. */
export interface ConfigFlags {
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  readonly demo?: boolean | undefined;
  /** The port where neither a flag nor the environment names one; 4000 unless a command has its own. */
  readonly defaultPort?: number;
}

/** Everything that decides how the program runs, read once and never changed. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded databases. */
  readonly dataFolder: string;
  /** A MySQL-protocol database for a service on its own, {service} for its name; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Addresses of subgraphs that differ from those in the supergraph. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** The scopes of each key. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether the made-up demonstration set is loaded. */
  readonly demo: boolean;
  /** What executes operations: Maillage's own engine, or @apollo/gateway for comparison. */
  readonly engine: 'maillage' | 'apollo';
  /** The manifest of trusted documents, a file; null for none. */
  readonly trustedDocuments: string | null;
  /** Whether nothing but trusted documents is answered. */
  readonly trustedDocumentsOnly: boolean;
  /** A Redis in which gateways share answers; null for none. */
  readonly redisUrl: string | null;
  /** Whether answers and entities are kept as long as the data stay the same. */
  readonly cache: boolean;
}

/** The key that opens every scope of the demonstration data, on a machine that only serves itself. */
export const DEVELOPMENT_KEY = 'development';

const DEVELOPMENT_SCOPES = ['membership:read', 'directory:read'];
const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '::1'];

const settings = z.object({
  MAILLAGE_HOST: z.string().min(1).default('localhost'),
  MAILLAGE_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  MAILLAGE_DATA_DIR: z.string().min(1).default(projectPath('var')),
  MAILLAGE_DATABASE_URL: z
    .string()
    .regex(/^(mysql|mariadb):\/\/.+\/.+/, 'is written mysql://USER:PASSWORD@HOST:PORT/DATABASE')
    .optional(),
  MAILLAGE_SUBGRAPHS: z
    .string()
    .regex(
      /^[\w-]+=https?:\/\/[^,]+(,[\w-]+=https?:\/\/[^,]+)*$/,
      'is written NAME=http://HOST:PORT/graphql,NAME=…',
    )
    .optional(),
  MAILLAGE_KEYS: z
    .string()
    .regex(/^[^=;\s]+=[\w:,-]*(;[^=;\s]+=[\w:,-]*)*$/, 'is written KEY=scope,scope;KEY=scope')
    .optional(),
  MAILLAGE_DEMO: z.enum(['on', 'off']).default('on'),
  MAILLAGE_CACHE: z.enum(['on', 'off']).default('on'),
  MAILLAGE_ENGINE: z.enum(['maillage', 'apollo']).default('maillage'),
  MAILLAGE_TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  MAILLAGE_TRUSTED_DOCUMENTS_ONLY: z.enum(['on', 'off']).default('off'),
  MAILLAGE_REDIS_URL: z
    .string()
    .regex(
      /^rediss?:\/\/[^\s/]+(\/\d{0,4})?$/,
      'is written redis://USER:PASSWORD@HOST:PORT/NUMBER, or rediss://…',
    )
    .optional(),
});

/**
 * The configuration from flags and environment, checked and frozen. Throws a StartupError that names the setting, what it
 * must be and what came. This file is the only place of the program that touches the environment.
 */
export function readConfig(flags: ConfigFlags = {}, environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = settings.safeParse(settingsOf(flags, environment));
  if (!parsed.success) throw unusable(parsed.error.issues[0], flags, environment);
  const values = parsed.data;
  if (values.MAILLAGE_TRUSTED_DOCUMENTS_ONLY === 'on' && values.MAILLAGE_TRUSTED_DOCUMENTS === undefined)
    throw new StartupError(NO_LIST);
  return Object.freeze({
    host: values.MAILLAGE_HOST,
    port: values.MAILLAGE_PORT,
    dataFolder: values.MAILLAGE_DATA_DIR,
    databaseUrl: values.MAILLAGE_DATABASE_URL ?? null,
    subgraphUrls: new Map(pairs(values.MAILLAGE_SUBGRAPHS, ',')),
    keys: keysOf(values.MAILLAGE_KEYS, values.MAILLAGE_HOST),
    demo: values.MAILLAGE_DEMO === 'on',
    engine: values.MAILLAGE_ENGINE,
    trustedDocuments: values.MAILLAGE_TRUSTED_DOCUMENTS ?? null,
    trustedDocumentsOnly: values.MAILLAGE_TRUSTED_DOCUMENTS_ONLY === 'on',
    redisUrl: values.MAILLAGE_REDIS_URL ?? null,
    cache: values.MAILLAGE_CACHE === 'on',
  });
}

/** The environment with what the command line says put over it. */
function settingsOf(flags: ConfigFlags, environment: NodeJS.ProcessEnv): Record<string, unknown> {
  return {
    ...(flags.defaultPort === undefined ? {} : { MAILLAGE_PORT: flags.defaultPort }),
    ...environment,
    ...(flags.host === undefined ? {} : { MAILLAGE_HOST: flags.host }),
    ...(flags.port === undefined ? {} : { MAILLAGE_PORT: flags.port }),
    ...(flags.demo === undefined ? {} : { MAILLAGE_DEMO: flags.demo ? 'on' : 'off' }),
  };
}

/**
 * Forbids @apollo/gateway the measurements of the machine that it sends to its maker unless it is told not to. It looks at
 * the environment alone, each time a gateway is made: call this before.
 */
export function forbidTelemetry(environment: NodeJS.ProcessEnv = process.env): void {
  environment['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

function keysOf(text: string | undefined, host: string): Map<string, Set<string>> {
  if (text !== undefined) return new Map(pairs(text, ';').map(([key, scopes]) => [key, scopesOf(scopes)]));
  return LOOPBACK_HOSTS.includes(host)
    ? new Map([[DEVELOPMENT_KEY, new Set(DEVELOPMENT_SCOPES)]])
    : new Map<string, Set<string>>();
}

function scopesOf(text: string): Set<string> {
  return new Set(text.split(',').filter((scope) => scope !== ''));
}

/** NAME=VALUE pairs; the value may hold further equals signs. */
function pairs(text: string | undefined, separator: string): [string, string][] {
  if (text === undefined) return [];
  return text.split(separator).map((pair) => {
    const split = pair.indexOf('=');
    return [pair.slice(0, split), pair.slice(split + 1)];
  });
}

/** Settings whose value may hold a secret, which no message repeats. */
const SECRET: readonly string[] = ['MAILLAGE_KEYS', 'MAILLAGE_DATABASE_URL', 'MAILLAGE_REDIS_URL'];

const NO_LIST =
  'MAILLAGE_TRUSTED_DOCUMENTS_ONLY is "on", but no document is trusted: name a manifest in MAILLAGE_TRUSTED_DOCUMENTS.';

const RULES: Readonly<Record<string, string>> = {
  MAILLAGE_PORT: 'must be a whole number from 0 to 65535',
  MAILLAGE_CACHE: 'is written on or off',
  MAILLAGE_DEMO: 'is written on or off',
  MAILLAGE_ENGINE: 'is maillage or apollo',
  MAILLAGE_TRUSTED_DOCUMENTS: 'must be the name of a file',
  MAILLAGE_TRUSTED_DOCUMENTS_ONLY: 'is written on or off',
};

function unusable(
  issue: z.core.$ZodIssue | undefined,
  flags: ConfigFlags,
  environment: NodeJS.ProcessEnv,
): StartupError {
  const name = String(issue?.path[0]);
  const rule = RULES[name] ?? issue?.message ?? 'cannot be used';
  if (SECRET.includes(name)) return new StartupError(`${name} is not usable: it ${rule}.`);
  const flag = { MAILLAGE_PORT: flags.port, MAILLAGE_HOST: flags.host }[name];
  const shown =
    flag === undefined
      ? `${name} is "${environment[name] ?? ''}"`
      : `--${name.replace('MAILLAGE_', '').toLowerCase()} is "${flag}"`;
  return new StartupError(`${shown}, but it ${rule}.`);
}
