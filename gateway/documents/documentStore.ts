import type { ApolloServerOptions } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { DocumentNode } from 'graphql';
import type { RequestContext } from '../RequestContext';

type DocumentStore = NonNullable<ApolloServerOptions<RequestContext>['documentStore']>;

/** What is kept of documents, in bytes. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Measured on parsed documents: 48 to 94 bytes of heap for a character of their texts, its tokens among them. */
const BYTES_PER_CHARACTER = 94;

/** Of an entry beside its document: the key, and its place in the list. */
const OVERHEAD = 500;

/**
 * Where Apollo Server keeps valid documents, within a bound of what they take in memory; those used last. Its own store reckons with
 * the length of their JSON, and so with a small part of that.
 */
export function documentStore(maxBytes = MOST_BYTES): DocumentStore {
  const kept = new LRUCache<string, DocumentNode>({ maxSize: maxBytes, sizeCalculation: bytesOf });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => {
      kept.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}

function bytesOf({ loc }: DocumentNode): number {
  return OVERHEAD + BYTES_PER_CHARACTER * (loc?.source.body.length ?? 0);
}
