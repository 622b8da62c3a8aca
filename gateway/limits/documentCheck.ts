import { keptByText } from '../../common/graphql/keptByText';
import { assumedSizes } from './assumedSizes';
import { checkDocument, DOCUMENT_LIMITS } from './checkDocument';
import type { Variables } from './measureDocument';
import { parseWithin } from './parseWithin';

/**
 * A check of what an operation asks for, before anything works on it. Documents are parsed once and measured with the
 * variables of each request, lists without pages by the sizes that the schema assumes. Throws as `checkDocument` and
 * `parseWithin` do.
 */
export function documentCheck(sdl: string): (source: string, variables: Variables) => void {
  const sizes = assumedSizes(sdl);
  const parsed = keptByText((source) => parseWithin(source, DOCUMENT_LIMITS.tokens));
  return (source, variables) => {
    const document = parsed(source);
    if (document !== null) checkDocument(document, variables, sizes);
  };
}
