import { sha256Hex } from '../documents/sha256Hex';
import type { TrustedDocuments } from '../documents/TrustedDocuments';
import type { Supergraph } from '../supergraph/Supergraph';

/** What a gateway is opened from, and may find changed the next time. */
export type Origin = 'supergraph' | 'trusted documents';

/** A SHA-256 of each: the next gateway may hold the texts, this one has no further use for them. */
export type OpenedFrom = Readonly<Record<Origin, string>>;

/** What a gateway is opened from. */
export function openedFrom(supergraph: Supergraph, trusted: TrustedDocuments | undefined): OpenedFrom {
  const { executableSdl, requirements, subgraphs } = supergraph;
  const documents = trusted?.list.map(({ id, name, text }) => [id, name, text]) ?? null;
  return {
    supergraph: sha256Hex(JSON.stringify([executableSdl, [...requirements], [...subgraphs]])),
    'trusted documents': sha256Hex(JSON.stringify(documents)),
  };
}

/** What one gateway was opened from that the one before was not. */
export function changedSince(before: OpenedFrom, next: OpenedFrom): Origin[] {
  const origins: readonly Origin[] = ['supergraph', 'trusted documents'];
  return origins.filter((origin) => before[origin] !== next[origin]);
}
