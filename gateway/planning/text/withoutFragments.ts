import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
} from 'graphql';

/** Fields and fragments of an operation that is written out; fragments of fragments may grow without bound. */
const MOST_SELECTIONS = 10_000;

/**
 * The document with what its named fragments hold in the places of their spreads, so that each selection stands at one place. A
 * document that would grow too large stays as it is.
 */
export function withoutFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  if (fragments.size === 0 || sizeOf(document, fragments) > MOST_SELECTIONS) return document;
  const definitions = document.definitions.filter((node) => node.kind !== Kind.FRAGMENT_DEFINITION);
  // Read again: nodes of one fragment would be the same objects at each of its places.
  return parse(print(writtenOut({ ...document, definitions }, fragments)), { noLocation: true });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function sizeOf({ definitions }: DocumentNode, fragments: Fragments): number {
  const known = new Map<string, number>();
  const sizeIn = (node: ASTNode): number => {
    let size = 0;
    visit(node, {
      Field: () => void (size += 1),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) return;
        const inside = known.get(name.value) ?? sizeIn(fragment.selectionSet);
        known.set(name.value, inside);
        size += 1 + inside;
      },
    });
    return size;
  };
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operations.reduce((sum, operation) => sum + sizeIn(operation), 0);
}

function writtenOut<Node extends ASTNode>(node: Node, fragments: Fragments): Node {
  return visit(node, {
    FragmentSpread: ({ name, directives = [] }): InlineFragmentNode | undefined => {
      const fragment = fragments.get(name.value);
      if (fragment === undefined) return undefined;
      const { typeCondition, selectionSet } = fragment;
      return {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition,
        directives,
        selectionSet: writtenOut(selectionSet, fragments),
      };
    },
  });
}
