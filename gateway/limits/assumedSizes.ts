import {
  isTypeDefinitionNode,
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
} from 'graphql';

/** How many rows a list without pages is reckoned to have, by the name of its field. */
export type AssumedSizes = ReadonlyMap<string, number>;

/**
 * The sizes that a schema assumes with @listSize for its lists that are not asked for page by page; the largest where fields
 * of several types share a name.
 */
export function assumedSizes(sdl: string): AssumedSizes {
  const sizes = new Map<string, number>();
  for (const definition of parse(sdl, { noLocation: true }).definitions.filter(isTypeDefinitionNode)) {
    const hasFields =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    for (const field of hasFields ? (definition.fields ?? []) : []) {
      const name = field.name.value;
      const size = sizeOf(field);
      if (size !== null) sizes.set(name, Math.max(size, sizes.get(name) ?? 0));
    }
  }
  return sizes;
}

function sizeOf({ directives }: FieldDefinitionNode): number | null {
  const listSize = directives?.find((node) => node.name.value === 'listSize');
  if (listSize === undefined || argument(listSize, 'slicingArguments') !== undefined) return null;
  const size = argument(listSize, 'assumedSize');
  return typeof size === 'number' ? size : null;
}

function argument(node: ConstDirectiveNode, name: string): unknown {
  const value = node.arguments?.find((each) => each.name.value === name)?.value;
  return value === undefined ? undefined : valueFromASTUntyped(value);
}
