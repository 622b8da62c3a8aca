import { valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

type WithDirectives = Readonly<{ directives?: readonly ConstDirectiveNode[] | undefined }>;

/** The arguments of each directive of that name (join specification), in the order of the text. */
export function joinDirectives(
  { directives = [] }: WithDirectives,
  name: string,
): readonly ReadonlyMap<string, unknown>[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map(
      ({ arguments: given = [] }) =>
        new Map(given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)])),
    );
}
