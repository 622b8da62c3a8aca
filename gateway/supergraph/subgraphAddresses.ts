import type { Supergraph } from './Supergraph';
import { SupergraphError } from './SupergraphError';

/**
 * The address of each subgraph by its name: the one given instead, or else that of the supergraph. Throws a SupergraphError for a
 * subgraph without address, and for an address that is no URL with http or https.
 */
export function subgraphAddresses(
  { subgraphs }: Pick<Supergraph, 'subgraphs'>,
  instead: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...subgraphs].map(([name, url]) => [name, checked(name, instead.get(name) ?? url)]));
}

function checked(name: string, address: string): string {
  const fix = `give it one where you compose, or by MAILLAGE_SUBGRAPHS=${name}=http://HOST:PORT/graphql`;
  if (address.trim() === '') throw new SupergraphError(`the subgraph "${name}" has no address; ${fix}`);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new SupergraphError(
      `the subgraph "${name}" has the address "${address}", which is no URL with http or https; ${fix}`,
    );
  return address;
}
