/** Whose schema and data: three toy subgraphs in memory, or Maillage's own on the databases of a folder. */
export type Graph = { readonly kind: 'toy' } | { readonly kind: 'maillage'; readonly folder: string };

/** What a process of the bench is to be. */
export type Wanted =
  /** The subgraphs of a graph, each an HTTP server. */
  | { readonly role: 'subgraphs'; readonly graph: Graph }
  /** Maillage's gateway over HTTP subgraphs, by the engine of this name. */
  | { readonly role: 'gateway'; readonly engine: 'maillage' | 'apollo'; readonly supergraph: string }
  /** @apollo/gateway as it comes, with its own way to subgraphs. */
  | { readonly role: 'apolloGateway'; readonly supergraph: string }
  /** Hive Gateway from the folder in which it is installed. */
  | { readonly role: 'hive'; readonly folder: string; readonly supergraph: string }
  /** Maillage's gateway and the subgraphs in one process. */
  | { readonly role: 'embedded'; readonly graph: Graph }
  /** The same, with caches of answers and entities as they are in production. */
  | { readonly role: 'cached'; readonly graph: Graph }
  /** The same HTTP server before one schema that has it all, executed by graphql-js. */
  | { readonly role: 'merged'; readonly graph: Graph }
  /** Servers that send the same text to whoever asks. */
  | { readonly role: FixedServer; readonly text: string }
  /** A handler written by hand (`bench/handlers/`), on the databases of a folder. */
  | { readonly role: 'byHand'; readonly handler: string; readonly folder: string }
  /** Asks an engine so many distinct operations. */
  | { readonly role: 'memory'; readonly operations: number };

/** Servers without GraphQL behind them: what the layers cost by themselves. */
export type FixedServer = 'nodeHttp' | 'fastify' | 'apolloServer' | 'edge';

/** What a process tells once it has begun: the addresses of its servers by name; of the memory, the largest it was. */
export interface Started {
  readonly addresses: Readonly<Record<string, string>>;
  readonly peakRss: number;
}

/** CPU time of a process since it began, all threads, in microseconds; and its memory in bytes. */
export interface Usage {
  readonly cpu: number;
  readonly rss: number;
}

/** What is sent to a process of the bench, each answered by one message. */
export type Message = { readonly kind: 'start'; readonly wanted: Wanted } | { readonly kind: 'usage' };
