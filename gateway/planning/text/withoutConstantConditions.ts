import { Kind, type DirectiveNode, type SelectionNode } from 'graphql';

/** A selection without @skip and @include whose condition is written in the document; null where one leaves it out always. */
export function withoutConstantConditions(selection: SelectionNode): SelectionNode | null {
  const directives = selection.directives ?? [];
  const constant = directives.filter((directive) => conditionOf(directive) !== null);
  if (constant.some((directive) => conditionOf(directive) === (directive.name.value === 'skip'))) return null;
  if (constant.length === 0) return selection;
  return { ...selection, directives: directives.filter((directive) => !constant.includes(directive)) };
}

function conditionOf({ name, arguments: given }: DirectiveNode): boolean | null {
  if (name.value !== 'skip' && name.value !== 'include') return null;
  const condition = given?.find((argument) => argument.name.value === 'if')?.value;
  return condition?.kind === Kind.BOOLEAN ? condition.value : null;
}
