import { LRUCache } from 'lru-cache';
import { sha256Hex } from './sha256Hex';

/** How much is kept; what was used longest ago goes first. */
export interface KeptTextsLimits {
  readonly texts: number;
  /** Two bytes a character. */
  readonly bytes: number;
}

const LIMITS: KeptTextsLimits = { texts: 10_000, bytes: 16 * 1024 * 1024 };

/** Memory that an entry takes beside its text: its hash, and its place in the list. */
const OVERHEAD = 300;

/**
 * Texts of operations by their SHA-256, so that clients need not send them again. Nobody can put another text under a hash, so
 * all callers share them.
 */
export class KeptTexts {
  readonly #texts: LRUCache<string, string>;

  constructor({ texts, bytes }: KeptTextsLimits = LIMITS) {
    this.#texts = new LRUCache({
      max: texts,
      maxSize: bytes,
      sizeCalculation: (text) => OVERHEAD + 2 * text.length,
    });
  }

  /** The text with that hash, where it is kept. */
  find(hash: string): string | undefined {
    return this.#texts.get(hash);
  }

  /** Keeps a text that is known to be valid. */
  keep(text: string): void {
    this.#texts.set(sha256Hex(text), text);
  }

  /** How much is kept now. */
  get kept(): KeptTextsLimits {
    return { texts: this.#texts.size, bytes: this.#texts.calculatedSize };
  }
}
