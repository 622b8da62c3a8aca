import type { DocumentNode } from 'graphql';
import { checkDocument, DOCUMENT_LIMITS } from './checkDocument';
import type { Variables } from './measureDocument';
import { parseWithin } from './parseWithin';

const MOST_DOCUMENTS = 500;

/**
 * A check of what an operation asks for, before anything works on it. It keeps the last 500 documents parsed: clients send the
 * same few again and again, with other variables. Throws as `checkDocument` and `parseWithin` do.
 */
export function documentCheck(): (source: string, variables: Variables) => void {
  const parsed = new Map<string, DocumentNode | null>();
  return (source, variables) => {
    const document = parsed.get(source) ?? parseWithin(source, DOCUMENT_LIMITS.tokens);
    parsed.delete(source);
    parsed.set(source, document);
    const oldest = parsed.keys().next();
    if (parsed.size > MOST_DOCUMENTS && !oldest.done) parsed.delete(oldest.value);
    if (document !== null) checkDocument(document, variables);
  };
}
