import { Kind, valueFromASTUntyped, visit, type ValueNode } from 'graphql';
import type { Variables } from './CostPart';

/** A value of an operation: known, or a function of the variables that stand in it. Undefined: none was given. */
export type GivenValue = { readonly known: unknown } | { readonly from: (variables: Variables) => unknown };

/** The value that a text gives an argument, with the defaults of its operation's variables. */
export function givenValue(node: ValueNode | undefined, defaults: Variables): GivenValue {
  if (node === undefined) return { known: undefined };
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return { from: (variables) => valueOf(name, variables, defaults) };
  }
  const names = variablesIn(node);
  if (names.length === 0) return { known: valueFromASTUntyped(node) };
  return {
    from: (variables) =>
      valueFromASTUntyped(
        node,
        Object.fromEntries(names.map((name) => [name, valueOf(name, variables, defaults)])),
      ),
  };
}

function valueOf(name: string, variables: Variables, defaults: Variables): unknown {
  if (Object.hasOwn(variables, name)) return variables[name];
  return Object.hasOwn(defaults, name) ? defaults[name] : undefined;
}

function variablesIn(node: ValueNode): string[] {
  const names = new Set<string>();
  visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return [...names];
}
