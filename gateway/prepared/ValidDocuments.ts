import { LRUCache } from 'lru-cache';
import type { DocumentNode } from 'graphql';

/** An operation of a document that was found valid. */
export interface ValidOperation {
  readonly document: DocumentNode;
  /** Its own name, which a request need not tell; null where it has none. */
  readonly operationName: string | null;
}

/** The documents are those of Apollo Server's own store, as long as it keeps them. */
const MOST_BYTES = 8 * 1024 * 1024;

/** As `documentStore` reckons, with the text itself. */
const BYTES_PER_CHARACTER = 96;
const OVERHEAD = 800;

/** Operations by the name that requests ask for them with. */
type Operations = Map<string | null, ValidOperation>;

/**
 * Operations that Apollo Server has parsed and found valid, by the text and the name that a request told; those used last. What is
 * valid depends on the schema alone, so that it holds as long as the gateway does.
 */
export class ValidDocuments {
  readonly #documents: LRUCache<string, Operations>;

  constructor(maxBytes = MOST_BYTES) {
    this.#documents = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (_operations, source) => OVERHEAD + BYTES_PER_CHARACTER * source.length,
    });
  }

  /** The operation that a request asks for; undefined where Apollo Server is to look at it. */
  find(source: string, name: string | null): ValidOperation | undefined {
    return this.#documents.get(source)?.get(name);
  }

  /** Notes that a request of this text and name asks for a valid operation. */
  note(source: string, name: string | null, operation: ValidOperation): void {
    const known = this.#documents.get(source);
    if (known === undefined) this.#documents.set(source, new Map([[name, operation]]));
    else known.set(name, operation);
  }
}
