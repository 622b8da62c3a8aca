import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { OperationFacts } from '../../observability/OperationFacts';
import type { Encoding } from '../answers/KeptAnswer';

/** How a request that came before was answered, as far as the same request is answered so again. */
export interface RawAnswer {
  /** The hash of the question, by which the cache knows the answer. */
  readonly question: string;
  /** Names and values of the headers that do not depend on the body or on the single request. */
  readonly head: readonly string[];
  readonly encoding: Encoding;
  /** What logs tell of the operation; null where nobody asks. */
  readonly operation: OperationFacts | null;
}

/** Where the key stands in a request: an entry of a WeakMap would take a microsecond or two, a property takes nothing. */
const EXPECTED = Symbol('expected');

type ExpectedMessage = IncomingMessage & { [EXPECTED]?: string };

const MAX_SIZE = 6 * 1024 * 1024;
const OVERHEAD = 500;

/** Which question stands in a request, known by its bytes: a request that comes again need not be read to be understood. */
export class RawAnswers {
  readonly #answers: LRUCache<string, RawAnswer>;

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
  expect(request: ExpectedMessage, key: string): void {
    request[EXPECTED] = key;
  }

  /** Remembers how a request was answered, where it was expected. */
  remember({ [EXPECTED]: key }: ExpectedMessage, answer: RawAnswer): void {
    if (key !== undefined) this.#answers.set(key, answer);
  }
}
