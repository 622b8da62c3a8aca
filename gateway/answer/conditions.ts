import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { AnswerParts, VariableValues } from './AnswerWriter';

/** Names of the variables that @skip and @include of an operation depend on, each once. */
export function conditionVariables({
  operation,
  fragments,
}: Pick<AnswerParts, 'operation' | 'fragments'>): readonly string[] {
  const variables = new Set<string>();
  const spread = new Set<string>();
  const visitSet = (set: SelectionSetNode | undefined): void => set?.selections.forEach(visitNode);
  const visitNode = (node: SelectionNode): void => {
    for (const name of variablesOf(node)) variables.add(name);
    if (node.kind !== Kind.FRAGMENT_SPREAD) {
      visitSet(node.selectionSet);
    } else if (!spread.has(node.name.value)) {
      spread.add(node.name.value);
      visitSet(fragments.get(node.name.value)?.selectionSet);
    }
  };
  visitSet(operation.selectionSet);
  return [...variables];
}

/** Whether @skip and @include let a selection in ("@skip", "@include"); @skip comes first. */
export function isIncluded(node: SelectionNode, variables: VariableValues): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  return conditionOf(node, 'skip', variables) !== true && conditionOf(node, 'include', variables) !== false;
}

function conditionOf(node: SelectionNode, directive: 'skip' | 'include', variables: VariableValues): unknown {
  const value = ifOf(node, directive);
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

function variablesOf(node: SelectionNode): string[] {
  if (node.directives === undefined || node.directives.length === 0) return [];
  const values = [ifOf(node, 'skip'), ifOf(node, 'include')];
  return values.flatMap((value) => (value?.kind === Kind.VARIABLE ? [value.name.value] : []));
}

function ifOf(node: SelectionNode, directive: 'skip' | 'include') {
  const found = node.directives?.find(({ name }) => name.value === directive);
  return found?.arguments?.find(({ name }) => name.value === 'if')?.value;
}
