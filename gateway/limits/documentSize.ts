import { Kind, visit, type DocumentNode } from 'graphql';
import type { AssumedSizes } from './assumedSizes';
import { measureDocument, SIZE_ARGUMENTS, type DocumentSize, type Variables } from './measureDocument';

/**
 * A function that gives the size of a document with the variables of a request. It is measured once where no size is given by a
 * variable, else again when such a variable asks for another size than in the request before.
 */
export function documentSize(
  document: DocumentNode,
  assumed: AssumedSizes,
): (variables: Variables) => DocumentSize {
  const names = sizeVariables(document);
  if (names.length === 0) return always(measureDocument(document, {}, assumed));
  let last: { readonly key: string; readonly size: DocumentSize } | null = null;
  return (variables) => {
    const key = names.map((name) => shownSize(variables, name)).join();
    if (last?.key !== key) last = { key, size: measureDocument(document, variables, assumed) };
    return last.size;
  };
}

/** A function of its own, so that it does not hold the document. */
function always(size: DocumentSize): () => DocumentSize {
  return () => size;
}

/** The variables that are the value of an argument which decides on a size. */
function sizeVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (SIZE_ARGUMENTS.has(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** All that a variable's value says of a size. */
function shownSize(variables: Variables, name: string): string {
  if (!Object.hasOwn(variables, name)) return 'default';
  const value = variables[name];
  if (Array.isArray(value)) return `list of ${value.length}`;
  return typeof value === 'number' ? String(value) : 'none';
}
