import { keptByText } from '../../common/graphql/keptByText';
import { assumedSizes } from './assumedSizes';
import { checkDocument, DOCUMENT_LIMITS } from './checkDocument';
import { documentSize } from './documentSize';
import type { Variables } from './measureDocument';
import { parseWithin } from './parseWithin';

/**
 * A check of what an operation asks for, before anything works on it. Documents are parsed once and measured with the
 * variables of each request, lists without pages by the sizes that the schema assumes. Throws as `checkDocument` and `parseWithin`
 * do.
 */
export function documentCheck(sdl: string): (source: string, variables: Variables) => void {
  const sizes = assumedSizes(sdl);
  const sizeOf = keptByText((source) => {
    const document = parseWithin(source, DOCUMENT_LIMITS.tokens);
    return document === null ? null : documentSize(document, sizes);
  });
  return (source, variables) => {
    const size = sizeOf(source)?.(variables);
    if (size !== undefined) checkDocument(size);
  };
}
