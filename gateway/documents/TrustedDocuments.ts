import { Kind, type DocumentNode } from 'graphql';
import { keptByText } from '../../common/graphql/keptByText';
import { DOCUMENT_LIMITS } from '../limits/checkDocument';
import { parseWithin } from '../limits/parseWithin';
import { wholeTexts } from './wholeTexts';
import { sha256Hex } from './sha256Hex';
import type { TrustedDocument } from './TrustedDocument';

/** The documents of a manifest, found by how requests name them and by what they ask for. */
export class TrustedDocuments {
  /** The texts of the manifest, by their ids and by their SHA-256. */
  readonly #texts = new Map<string, string>();
  readonly #wholes = new Set<string>();
  readonly #asks: (text: string) => boolean;

  /** `only`: nothing but these documents is answered. */
  constructor(
    readonly list: readonly TrustedDocument[],
    readonly only: boolean,
  ) {
    for (const { text, document } of list) {
      this.#texts.set(sha256Hex(text), text);
      for (const whole of wholeTexts(document)) this.#wholes.add(whole);
    }
    for (const { id, text } of list) this.#texts.set(id, text);
    this.#asks = keptByText((text) => this.#isListed(parseWithin(text, DOCUMENT_LIMITS.tokens)));
  }

  /** The text of the document of that name, where there is one. */
  named(name: string): string | undefined {
    return this.#texts.get(name) ?? this.#texts.get(name.replace(/^sha256:/, ''));
  }

  /**
   * Whether every operation of a text is one of the manifest's, however it is written and named. Throws OPERATION_TOO_LARGE or
   * OPERATION_TOO_DEEP for a text that is not even read.
   */
  trusts(text: string): boolean {
    return this.#asks(text);
  }

  #isListed(document: DocumentNode | null): boolean {
    if (!document?.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)) return false;
    return wholeTexts(document).every((whole) => this.#wholes.has(whole));
  }
}
