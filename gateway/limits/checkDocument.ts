import type { DocumentNode } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';
import { countDocument } from './countDocument';
import { countPairs } from './countPairs';
import { measureDocument } from './measureDocument';
import { refuseCycles } from './refuseCycles';

/**
 * The largest documents that are read. The query of graphql-js for introspection has about 400 tokens and a depth of 15. Validating a
 * document of 10 000 pairs of fields took 8 to 9 ms of CPU time, and 20 to 90 where nothing was compiled yet (Node 20).
 */
export const DOCUMENT_LIMITS = {
  tokens: 5_000,
  depth: 20,
  selections: 5_000,
  operations: 50,
  fragments: 250,
  aliases: 500,
  rootFields: 250,
  directives: 250,
  directivesAtOnePlace: 10,
  variables: 250,
  nameLength: 128,
  nesting: 50,
  infinities: 0,
  pairs: 10_000,
} as const;

type Limit = keyof typeof DOCUMENT_LIMITS;

/** What is told to have come, after its number. */
const WORDS: Readonly<Record<Exclude<Limit, 'depth' | 'tokens'>, string>> = {
  selections: 'fields with fragments spread',
  operations: 'operations',
  fragments: 'fragments',
  aliases: 'aliases',
  rootFields: 'fields of the query itself',
  directives: 'directives',
  directivesAtOnePlace: 'directives at one place',
  variables: 'variables',
  nameLength: 'characters in a name',
  nesting: 'brackets within each other',
  infinities: 'numbers too large for any type',
  pairs: 'pairs of fields under one name',
};

/**
 * Throws OPERATION_TOO_DEEP or OPERATION_TOO_LARGE for a document that is more than any operation needs, and GRAPHQL_VALIDATION_FAILED for one
 * whose fragments have no end, so that nothing which takes longer than a walk over it sees it.
 */
export function checkDocument(document: DocumentNode): void {
  const { depth, selections } = measureDocument(document);
  if (depth > DOCUMENT_LIMITS.depth) throw maillageError('OPERATION_TOO_DEEP', depth);
  refuseOver({ selections });
  refuseOver(countDocument(document));
  refuseCycles(document);
  refuseOver(countPairs(document));
}

function refuseOver(counts: Partial<Record<keyof typeof WORDS, number>>): void {
  for (const [name, count] of Object.entries(counts)) {
    const limit = name as keyof typeof WORDS;
    if (count > DOCUMENT_LIMITS[limit])
      throw maillageError(
        name === 'nesting' ? 'OPERATION_TOO_DEEP' : 'OPERATION_TOO_LARGE',
        `${shown(count)} ${WORDS[limit]}, of ${DOCUMENT_LIMITS[limit]} at most`,
      );
  }
}

function shown(count: number): string {
  return Number.isFinite(count) ? String(count) : 'too many';
}
