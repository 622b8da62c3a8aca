import { Kind, parse, type SelectionNode } from 'graphql';

/**
 * The response keys at the root of an operation whose items hold objects of their own, as far as its text shows: with
 * fragments all of them count.
 */
export function keysWithObjects(text: string): Set<string> {
  const document = parse(text, { noLocation: true });
  const hasFragments = document.definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const keys = (operation?.selectionSet.selections ?? []).flatMap((field) =>
    field.kind === Kind.FIELD && (hasFragments || holdsObjects(field.selectionSet?.selections ?? []))
      ? [(field.alias ?? field.name).value]
      : [],
  );
  return new Set(keys);
}

function holdsObjects(selections: readonly SelectionNode[]): boolean {
  return selections.some((node) => {
    if (node.kind === Kind.FIELD) return node.selectionSet !== undefined;
    return node.kind === Kind.INLINE_FRAGMENT && holdsObjects(node.selectionSet.selections);
  });
}
