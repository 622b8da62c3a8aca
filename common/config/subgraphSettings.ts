import { milliseconds, textLike, type SettingTable } from './Setting';

/** Printable, and without the comma that stands between two. */
const SECRETS = /^[\x21-\x2b\x2d-\x7e]{32,}(,[\x21-\x2b\x2d-\x7e]{32,})?$/;

/** How the gateway calls its subgraphs. */
export const subgraphSettings = {
  MAILLAGE_SUBGRAPHS: textLike(/^[\w-]+=https?:\/\/[^,]+(,[\w-]+=https?:\/\/[^,]+)*$/, {
    rule: 'is written NAME=http://HOST:PORT/graphql,NAME=…',
    explains: 'addresses of subgraphs other than those in the supergraph',
    usual: 'those in the supergraph',
  }),
  MAILLAGE_SUBGRAPH_SECRET: textLike(SECRETS, {
    rule: 'is a secret of at least 32 characters, or two with a comma between them',
    explains: 'what calls to subgraphs are signed with, by the first of two; services accept either',
    usual: 'none: services are reached from their own machine alone',
    isSecret: true,
  }),
  MAILLAGE_SUBGRAPH_CONNECT_MS: milliseconds(1_000, 'how long a connection to a subgraph may take'),
  MAILLAGE_SUBGRAPH_HEADERS_MS: milliseconds(10_000, 'how long the head of its answer may take'),
  MAILLAGE_SUBGRAPH_BODY_MS: milliseconds(10_000, 'how long the body may take after that'),
  MAILLAGE_SUBGRAPH_TOTAL_MS: milliseconds(15_000, 'how long a call may take in all'),
} as const satisfies SettingTable;
