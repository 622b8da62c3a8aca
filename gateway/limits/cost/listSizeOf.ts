import type { FieldNode } from 'graphql';
import type { CostPart, Variables } from './CostPart';
import type { FieldCost, ListSize } from './CostSchema';
import { givenValue, type GivenValue } from './givenValue';

/** How many objects a list is reckoned to hold of which the schema says nothing. */
export const UNSIZED = 5;

/**
 * How many objects a list may hold: what its slicing arguments ask for, the most where several do, else the size that the schema assumes. A
 * list without @listSize that is asked for a list of values, such as names to look up, has as many as those.
 */
export function listSizeOf(field: FieldCost, node: FieldNode, defaults: Variables): CostPart {
  const { listSize } = field;
  const otherwise = listSize?.assumedSize ?? UNSIZED;
  const paths = (listSize?.slicingArguments ?? listArguments(field)).map((path) => path.split('.'));
  const parts = paths.map((path) => sizeAsked(path, field, { node, defaults }));
  const sizeWith = (variables: Variables): number => {
    const sizes = parts.flatMap((part) => sizeIn('known' in part ? part.known : part.from(variables)) ?? []);
    return sizes.length === 0 ? otherwise : Math.max(...sizes);
  };
  return parts.every((part) => 'known' in part) ? sizeWith({}) : sizeWith;
}

/** Arguments of a list without @listSize that are lists themselves. */
function listArguments({ arguments: all }: FieldCost): ListSize['slicingArguments'] {
  return [...all].filter(([, { isList }]) => isList).map(([name]) => name);
}

interface Asked {
  readonly node: FieldNode;
  readonly defaults: Variables;
}

/** The value at a path of an argument: the one that is given, else the schema's own. */
function sizeAsked(path: readonly string[], field: FieldCost, { node, defaults }: Asked): GivenValue {
  const [name = '', ...members] = path;
  const given = givenValue(node.arguments?.find((each) => each.name.value === name)?.value, defaults);
  const usual = field.arguments.get(name)?.defaultValue;
  const at = (value: unknown): unknown => members.reduce(memberOf, value === undefined ? usual : value);
  return 'known' in given ? { known: at(given.known) } : { from: (variables) => at(given.from(variables)) };
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** Null for what says nothing of a size, among it what will be refused. */
function sizeIn(value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  return Number.isInteger(value) ? Math.max(0, value as number) : null;
}
