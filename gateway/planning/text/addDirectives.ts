import {
  Kind,
  print,
  stripIgnoredCharacters,
  type ArgumentNode,
  type DirectiveNode,
  type ObjectFieldNode,
  type ValueNode,
} from 'graphql';
import type { TokenText } from './TokenText';

/** Adds directives to a text, with their arguments. */
export function addDirectives(directives: readonly DirectiveNode[] | undefined, text: TokenText): void {
  for (const { name, arguments: given } of directives ?? []) {
    text.punctuator('@');
    text.word(name.value);
    addArguments(given, text);
  }
}

/** Adds arguments to a text, with their brackets; nothing where there are none. */
export function addArguments(given: readonly ArgumentNode[] | undefined, text: TokenText): void {
  if (given === undefined || given.length === 0) return;
  text.punctuator('(');
  for (const each of given) addMember(each, text);
  text.punctuator(')');
}

/** Adds a value to a text. */
export function addValue(value: ValueNode, text: TokenText): void {
  if (value.kind === Kind.VARIABLE) {
    text.punctuator('$');
    text.word(value.name.value);
  } else if (value.kind === Kind.LIST) {
    text.punctuator('[');
    for (const each of value.values) addValue(each, text);
    text.punctuator(']');
  } else if (value.kind === Kind.OBJECT) {
    text.punctuator('{');
    for (const each of value.fields) addMember(each, text);
    text.punctuator('}');
  } else text.word(leafText(value));
}

type LeafNode = Exclude<ValueNode, { kind: Kind.VARIABLE | Kind.LIST | Kind.OBJECT }>;

function leafText(value: LeafNode): string {
  if (value.kind === Kind.NULL) return 'null';
  return value.kind === Kind.STRING ? stripIgnoredCharacters(print(value)) : String(value.value);
}

function addMember({ name, value }: ArgumentNode | ObjectFieldNode, text: TokenText): void {
  text.word(name.value);
  text.punctuator(':');
  addValue(value, text);
}
