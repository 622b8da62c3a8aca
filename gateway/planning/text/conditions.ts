import { Kind, visit, type ConstValueNode, type DirectiveNode, type DocumentNode } from 'graphql';
import { forEachNode } from './forEachNode';

/** The variables that @skip and @include of a document ask for, in alphabetical order. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  forEachNode(document, (node) => {
    const name = node.kind === Kind.DIRECTIVE ? variableOf(node) : null;
    if (name !== null) names.add(name);
  });
  return [...names].sort();
}

/**
 * The document with the values of these variables written into @skip and @include. A plan then knows what is left out: none is
 * made for both cases, which planners get wrong.
 */
export function withConditions(
  document: DocumentNode,
  values: Readonly<Record<string, unknown>>,
): DocumentNode {
  return visit(document, {
    Directive: (node) => {
      const name = variableOf(node);
      if (name === null) return undefined;
      const value: ConstValueNode = { kind: Kind.BOOLEAN, value: values[name] === true };
      return { ...node, arguments: node.arguments?.map((argument) => ({ ...argument, value })) };
    },
  });
}

function variableOf(directive: DirectiveNode): string | null {
  if (directive.name.value !== 'skip' && directive.name.value !== 'include') return null;
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}
