import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Encoding } from '../answers/KeptAnswer';

/** How a request that came before was answered, as far as the same request is answered so again. */
export interface RawAnswer {
  /** The hash of the question, by which the cache knows the answer. */
  readonly question: string;
  /** Names and values of the headers that do not depend on the body or on the single request. */
  readonly head: readonly string[];
  readonly encoding: Encoding;
}

const MAX_SIZE = 16 * 1024 * 1024;
const OVERHEAD = 500;

/** Which question stands in a request, known by its bytes: a request that comes again need not be read to be understood. */
export class RawAnswers {
  readonly #answers: LRUCache<string, RawAnswer>;
  readonly #keys = new WeakMap<IncomingMessage, string>();

  constructor(maxSize = MAX_SIZE) {
    this.#answers = new LRUCache({
      maxSize,
      // Two bytes a character, and the heads, which are texts too.
      sizeCalculation: ({ head }, key) => OVERHEAD + 2 * (key.length + head.join('').length),
    });
  }

  find(key: string): RawAnswer | undefined {
    return this.#answers.get(key);
  }

  /** Notes under which key the answer to a request is to be remembered. */
  expect(request: IncomingMessage, key: string): void {
    this.#keys.set(request, key);
  }

  /** Remembers how a request was answered, where it was expected. */
  remember(request: IncomingMessage, answer: RawAnswer): void {
    const key = this.#keys.get(request);
    if (key !== undefined) this.#answers.set(key, answer);
  }
}
