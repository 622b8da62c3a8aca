import { valueFromASTUntyped, type OperationDefinitionNode, type SelectionNode } from 'graphql';

/** The variables as the server has them: those given, and the defaults of the operation for the others. */
export function variablesOf(
  { variableDefinitions }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const defaults = (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/** Whether `@skip` and `@include` leave the field or fragment in the operation. */
export function isAskedFor(
  { directives }: SelectionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const says = (directive: string): unknown => {
    const found = directives?.find(({ name }) => name.value === directive);
    const condition = found?.arguments?.find(({ name }) => name.value === 'if');
    return condition && valueFromASTUntyped(condition.value, variables);
  };
  return says('skip') !== true && says('include') !== false;
}
