import { Kind, parse, visit, type ConstDirectiveNode } from 'graphql';

/**
 * The names of fields that a supergraph's fields require and that take arguments, as in `@requires(fields: "price(currency: EUR)")`:
 * what a plan asks of them need not be what a client asks.
 */
export function requiredWithArguments(supergraphSdl: string): ReadonlySet<string> {
  const required = new Set<string>();
  const withArguments = new Set<string>();
  visit(parse(supergraphSdl, { noLocation: true }), {
    FieldDefinition: ({ name, arguments: defined = [] }) => {
      if (defined.length > 0) withArguments.add(name.value);
    },
    Directive: (node) => {
      const fields = requiredBy(node as ConstDirectiveNode);
      if (fields === null) return;
      visit(parse(`{ ${fields} }`, { noLocation: true }), {
        Field: ({ name }) => void required.add(name.value),
      });
    },
  });
  return new Set([...required].filter((name) => withArguments.has(name)));
}

function requiredBy({ name, arguments: given }: ConstDirectiveNode): string | null {
  if (name.value !== 'join__field') return null;
  const value = given?.find((argument) => argument.name.value === 'requires')?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}
