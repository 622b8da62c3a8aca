import { Kind, visit, type DocumentNode } from 'graphql';

const CONDITIONS = new Set(['skip', 'include']);

/** The variables that decide, in `@skip` and `@include`, which fields a document asks for. */
export function conditionVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: args = [] }) => {
      if (!CONDITIONS.has(name.value)) return;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return names;
}
