import {
  Kind,
  print,
  stripIgnoredCharacters,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Operation } from '../../execution/Operation';

/** The text of an operation without its name, and of its fragments in the order of theirs, in as few characters as can be. */
export function definitionsText({ definition, fragments }: Operation): string {
  const named = [...fragments].sort(([one], [other]) => (one < other ? -1 : 1));
  const definitions = [withoutName(definition), ...named.map(([, fragment]) => withoutDescription(fragment))];
  return stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions }));
}

/** Neither a name nor a description changes an answer. */
function withoutName(definition: OperationDefinitionNode): OperationDefinitionNode {
  const { kind, operation, variableDefinitions = [], directives = [], selectionSet } = definition;
  return { kind, operation, variableDefinitions, directives, selectionSet };
}

function withoutDescription(fragment: FragmentDefinitionNode): FragmentDefinitionNode {
  const { kind, name, typeCondition, directives = [], selectionSet } = fragment;
  return { kind, name, typeCondition, directives, selectionSet };
}
