import { visit, type ASTNode } from 'graphql';
import type { Operation } from '../../execution/Operation';

/** The operation without variables that neither it nor a fragment of it uses any more. */
export function withUsedVariables(operation: Operation): Operation {
  const { definition, fragments } = operation;
  const used = new Set<string>();
  const look = (node: ASTNode): void =>
    void visit(node, { Variable: (variable) => void used.add(variable.name.value) });
  look(definition.selectionSet);
  definition.directives?.forEach(look);
  fragments.forEach(look);
  const variableDefinitions = (definition.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { ...operation, definition: { ...definition, variableDefinitions } };
}
