import { Kind, type ASTNode } from 'graphql';
import type { Operation } from '../../execution/Operation';
import { forEachNode } from './forEachNode';

/** The operation without variables that neither it nor a fragment of it uses any more. */
export function withUsedVariables(operation: Operation): Operation {
  const { definition, fragments } = operation;
  const { variableDefinitions = [] } = definition;
  if (variableDefinitions.length === 0) return operation;
  const used = new Set<string>();
  const look = (node: ASTNode): void =>
    forEachNode(node, (each) => {
      if (each.kind === Kind.VARIABLE) used.add(each.name.value);
    });
  look(definition.selectionSet);
  definition.directives?.forEach(look);
  fragments.forEach(look);
  const kept = variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return { ...operation, definition: { ...definition, variableDefinitions: kept } };
}
