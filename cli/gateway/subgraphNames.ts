import type { Config } from '../../common/config';
import { StartupError } from '../../common/errors/StartupError';
import { log } from '../../common/observability/programLog';
import { nearest } from '../../common/text/nearest';
import type { Supergraph } from '../../gateway/supergraph/Supergraph';
import { supergraphIn } from './supergraphFile';

type Addresses = Pick<Config, 'subgraphUrls'>;
type Subgraphs = Pick<Supergraph, 'subgraphs'>;

/**
 * Throws a StartupError for a name of MAILLAGE_SUBGRAPHS that the supergraph of a file does not have, and for a file that can't be read
 * as one.
 */
export function checkSubgraphNames(file: string, addresses: Addresses): void {
  if (addresses.subgraphUrls.size === 0) return;
  const problem = problemOf(supergraphIn(file), addresses);
  if (problem !== null) throw new StartupError(problem);
}

/**
 * Writes to the log which names of MAILLAGE_SUBGRAPHS a supergraph does not have. A supergraph that was changed may do without one of its
 * subgraphs before the setting does: that stops no gateway.
 */
export function tellUnknownSubgraphs(supergraph: Subgraphs, addresses: Addresses): void {
  const problem = problemOf(supergraph, addresses);
  if (problem !== null) log().warn(problem);
}

function problemOf({ subgraphs }: Subgraphs, { subgraphUrls }: Addresses): string | null {
  const unknown = [...subgraphUrls.keys()].filter((name) => !subgraphs.has(name));
  const [first] = unknown;
  if (first === undefined) return null;
  const near = unknown.length > 1 ? null : nearest(first, subgraphs.keys());
  const advice = near === null ? '' : `; did you mean ${near}`;
  const known = [...subgraphs.keys()].join(', ');
  return `MAILLAGE_SUBGRAPHS gives an address for ${unknown.join(', ')}, but the subgraphs of the supergraph are ${known}${advice}${near === null ? '.' : '?'}`;
}
