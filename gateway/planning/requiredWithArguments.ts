import { Kind, parse, visit, type ConstDirectiveNode } from 'graphql';

/**
 * The names of fields that some field of a supergraph requires with arguments of its own, as in
 * `@requires(fields: "price(currency: EUR)")`.
 */
export function requiredWithArguments(supergraphSdl: string): ReadonlySet<string> {
  const names = new Set<string>();
  visit(parse(supergraphSdl, { noLocation: true }), {
    Directive: (node) => {
      const fields = requiredBy(node as ConstDirectiveNode);
      if (!fields?.includes('(')) return;
      visit(parse(`{ ${fields} }`, { noLocation: true }), {
        Field: ({ name, arguments: given = [] }) => {
          if (given.length > 0) names.add(name.value);
        },
      });
    },
  });
  return names;
}

function requiredBy({ name, arguments: given }: ConstDirectiveNode): string | null {
  if (name.value !== 'join__field') return null;
  const value = given?.find((argument) => argument.name.value === 'requires')?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}
