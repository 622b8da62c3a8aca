import {
  Kind,
  OperationTypeNode,
  type FragmentDefinitionNode,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Operation } from '../../execution/Operation';
import { addArguments, addDirectives, addValue } from './addDirectives';
import { TokenText } from './TokenText';

/**
 * The text of an operation without its name, and of its fragments in the order of theirs, in as few characters as can be: as
 * graphql-js prints it, without ignored characters. Neither a name nor a description changes an answer.
 */
export function definitionsText({ definition, fragments }: Operation): string {
  const text = new TokenText();
  addOperation(definition, text);
  const named = [...fragments].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [, fragment] of named) addFragment(fragment, text);
  return text.text;
}

function addOperation(node: OperationDefinitionNode, text: TokenText): void {
  const { operation, variableDefinitions = [], directives = [], selectionSet } = node;
  const isShort =
    operation === OperationTypeNode.QUERY && variableDefinitions.length + directives.length === 0;
  if (!isShort) text.word(operation);
  if (variableDefinitions.length > 0) {
    text.punctuator('(');
    for (const each of variableDefinitions) addVariable(each, text);
    text.punctuator(')');
  }
  addDirectives(directives, text);
  addSelections(selectionSet, text);
}

function addVariable(
  { variable, type, defaultValue, directives }: VariableDefinitionNode,
  text: TokenText,
): void {
  addValue(variable, text);
  text.punctuator(':');
  // A word or not: what follows is none.
  text.punctuator(typeText(type));
  if (defaultValue !== undefined) {
    text.punctuator('=');
    addValue(defaultValue, text);
  }
  addDirectives(directives, text);
}

function addFragment(
  { name, typeCondition, directives, selectionSet }: FragmentDefinitionNode,
  text: TokenText,
): void {
  text.word('fragment');
  text.word(name.value);
  addCondition(typeCondition, text);
  addDirectives(directives, text);
  addSelections(selectionSet, text);
}

function addSelections({ selections }: SelectionSetNode, text: TokenText): void {
  text.punctuator('{');
  for (const selection of selections) addSelection(selection, text);
  text.punctuator('}');
}

function addSelection(node: SelectionNode, text: TokenText): void {
  if (node.kind === Kind.FIELD) {
    const { alias, name, arguments: given, directives, selectionSet } = node;
    if (alias !== undefined) {
      text.word(alias.value);
      text.punctuator(':');
    }
    text.word(name.value);
    addArguments(given, text);
    addDirectives(directives, text);
    if (selectionSet !== undefined) addSelections(selectionSet, text);
    return;
  }
  text.punctuator('...');
  if (node.kind === Kind.FRAGMENT_SPREAD) text.word(node.name.value);
  else if (node.typeCondition !== undefined) addCondition(node.typeCondition, text);
  addDirectives(node.directives, text);
  if (node.kind === Kind.INLINE_FRAGMENT) addSelections(node.selectionSet, text);
}

function addCondition({ name }: NamedTypeNode, text: TokenText): void {
  text.word('on');
  text.word(name.value);
}

function typeText(type: TypeNode): string {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value;
  const inner = typeText(type.type);
  return type.kind === Kind.LIST_TYPE ? `[${inner}]` : `${inner}!`;
}
