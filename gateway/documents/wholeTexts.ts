import { Kind, type DocumentNode } from 'graphql';
import { definitionsText } from '../planning/text/definitionsText';
import { reachedFrom } from '../planning/text/reachedFrom';

/**
 * The normalised text of each operation of a document, valid or not: without its name, comments, whitespace, and fragments that
 * it doesn't reach. Operations of equal texts ask for the same.
 */
export function wholeTexts({ definitions }: DocumentNode): string[] {
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => definitionsText(reachedFrom({ definition, fragments })));
}
