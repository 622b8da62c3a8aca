import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import { forEachNode } from './forEachNode';

/** A document in which the client's fields keep out of the way of what a plan adds. */
export interface OwnKeys {
  readonly document: DocumentNode;
  /** Where data stand under another key than the client's: that key, by the client's. */
  readonly dataKeys: ReadonlyMap<string, string>;
}

const PREFIX = 'client_';

/**
 * The document with another response key wherever one is the name of a field that plans ask for with arguments of their own, or
 * stands for such a field. Both native and Apollo's planner take the one value for the other where they meet.
 */
export function withOwnKeys(document: DocumentNode, names: ReadonlySet<string>): OwnKeys {
  if (names.size === 0) return { document, dataKeys: NO_KEYS };
  const dataKeys = new Map<string, string>();
  forEachNode(document, (node) => {
    if (node.kind !== Kind.FIELD) return;
    const key = keyOf(node);
    if (names.has(key) || names.has(node.name.value)) dataKeys.set(key, PREFIX + key);
  });
  if (dataKeys.size === 0) return { document, dataKeys };
  const renamed = visit(document, {
    Field: (node) => {
      const value = dataKeys.get(keyOf(node));
      return value === undefined ? undefined : { ...node, alias: { kind: Kind.NAME, value } };
    },
  });
  return { document: renamed, dataKeys };
}

const NO_KEYS: ReadonlyMap<string, string> = new Map();

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
