import type { BlockList } from 'node:net';
import type { RateLimits } from '../access/RateLimits';
import type { TokenSettings } from '../access/TokenSettings';
import type { LogSettings } from '../observability/createLog';

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
  /** The scopes of each key that stands in the environment. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** The file of keys that `maillage keys` makes; it need not exist. */
  readonly keysFile: string;
  /** Whose tokens are taken beside keys; null for nobody's. */
  readonly tokens: TokenSettings | null;
  /** How much each tier may ask for in its time; null where nothing is counted. */
  readonly rateLimits: RateLimits | null;
  /** The proxies that are believed whom they speak for; null for none. */
  readonly trustedProxies: BlockList | null;
  /** The pages that may ask, by origin; null for all. */
  readonly corsOrigins: readonly string[] | null;
  /** Whether clients reach the gateway over https alone, because a proxy ends TLS. */
  readonly tlsInFront: boolean;
  /** Whether the made-up demonstration set is loaded. */
  readonly demo: boolean;
  /** What executes operations: Maillage's own engine, or @apollo/gateway for comparison. */
  readonly engine: 'maillage' | 'apollo';
  /** The manifest of trusted documents, a file; null for none. */
  readonly trustedDocuments: string | null;
  /** Whether nothing but trusted documents is answered. */
  readonly trustedDocumentsOnly: boolean;
  /** Whether nothing is told of the schema, and nothing but trusted documents is answered. */
  readonly lockdown: boolean;
  /** A Redis in which gateways share answers; null for none. */
  readonly redisUrl: string | null;
  /** Whether answers and entities are kept as long as the data stay the same. */
  readonly cache: boolean;
  /** How old a kept answer may be, in seconds, that is given where subgraphs fail; 0 for none. */
  readonly staleIfError: number;
  /** What gateways sign calls to subgraphs with, the first, and subgraphs accept, each; empty where none is signed. */
  readonly subgraphSecrets: readonly string[];
  /** How long the parts of a call to a subgraph may take, in milliseconds. */
  readonly subgraphTimes: SubgraphTimes;
  /** How many processes answer; 1: this one alone. */
  readonly workers: number;
  /** How long a program that stops says so before it refuses connections. */
  readonly drainSeconds: number;
  /** What is logged, and how it is written. */
  readonly log: LogSettings;
  /** Where the figures of the program are served; null for nowhere, and none are kept. */
  readonly metrics: MetricsSettings | null;
  /** Where traces are sent; null for nowhere, and nothing is traced. */
  readonly traces: TraceSettings | null;
}

/** Where figures are served. */
export interface MetricsSettings {
  readonly host: string;
  readonly port: number;
}

/** Where traces are sent, and which part of those that begin here. */
export interface TraceSettings {
  readonly url: string;
  readonly ratio: number;
}

/** How long the parts of a call to a subgraph may take, in milliseconds: until it is connected, its head, its body, all. */
export interface SubgraphTimes {
  readonly connectMs: number;
  readonly headersMs: number;
  readonly bodyMs: number;
  readonly limitMs: number;
}
