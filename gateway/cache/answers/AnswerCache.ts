import { LRUCache } from 'lru-cache';
import type { SharedStore } from '../shared/SharedStore';
import type { DatasetVersions } from '../versions/DatasetVersions';
import { KeptAnswer, type Encoding } from './KeptAnswer';
import { ownBytes } from './ownBytes';
import type { Question, Ticket } from './Question';
import { questionHash } from './questionHash';
import type { StaleAnswer } from './StaleAnswer';

/** What a cache of answers is made of; sizes in bytes. */
export interface AnswerCacheParts {
  readonly versions: DatasetVersions;
  /** Null: nothing is shared with other gateways. */
  readonly shared: SharedStore | null;
  /** What all answers together may take; 64 MB. */
  readonly maxSize?: number;
  /** What one answer may take; 1 MB. */
  readonly maxAnswer?: number;
  /** For how many seconds after it was last known to be right an answer may stand in for one that fails; 0, or left out: for none. */
  readonly staleIfError?: number;
}

/** What became of the questions so far, and what is kept. */
export interface AnswerCacheFigures {
  readonly found: number;
  readonly missed: number;
  readonly answers: number;
  readonly bytes: number;
}

const MAX_SIZE = 16 * 1024 * 1024;
const MAX_ANSWER = 1024 * 1024;

/**
 * Whole answers, kept under the versions of the datasets that they were made of: first in memory, then in the store that gateways
 * share. Where a version can't be told, nothing is found and nothing is kept.
 */
export class AnswerCache {
  readonly versions: DatasetVersions;
  readonly #shared: SharedStore | null;
  readonly #maxAnswer: number;
  readonly #staleMs: number;
  readonly #answers: LRUCache<string, KeptAnswer>;
  /** Codings on their way, by question and coding. */
  readonly #coding = new Set<string>();
  /** Bytes of the answers that wait for their versions to be confirmed. */
  #waiting = 0;
  #epoch = 0;
  #found = 0;
  #missed = 0;

  constructor(parts: AnswerCacheParts) {
    const { versions, shared, maxSize = MAX_SIZE, maxAnswer = MAX_ANSWER, staleIfError = 0 } = parts;
    this.versions = versions;
    this.#shared = shared;
    this.#maxAnswer = maxAnswer;
    this.#staleMs = staleIfError * 1_000;
    this.#answers = new LRUCache({ maxSize, sizeCalculation: ({ size }) => size });
  }

  /** The question under the versions of now: take it before anything is executed. Null where no cache can help. */
  ticket(question: Question): Ticket | null {
    const { subgraphs, isPrivate } = question;
    const versions = this.versions.of(subgraphs);
    const hash = versions === null ? null : questionHash(question);
    if (versions === null || hash === null) return null;
    return { question: hash, subgraphs, versions, isPrivate, epoch: this.#epoch };
  }

  /** The answer that is kept for a ticket; null where there is none. */
  async find(ticket: Ticket): Promise<KeptAnswer | null> {
    const kept = this.#inMemory(ticket) ?? (await this.#inShared(ticket));
    if (kept === null) this.#missed += 1;
    else this.#found += 1;
    return kept;
  }

  /** The answer in memory to a question by its hash, where it is of the versions of now. */
  current(question: string): KeptAnswer | null {
    const kept = this.#answers.get(question) ?? null;
    if (kept === null) return null;
    if (kept.versions !== this.versions.of(kept.subgraphs)) return null;
    this.#found += 1;
    return kept;
  }

  /**
   * The answer in memory that was right to a question not too long ago, for when a fresh one can't be had (RFC 5861, section 4);
   * null where there is none.
   */
  stale(question: Question): StaleAnswer | null {
    const hash = this.#staleMs === 0 ? null : questionHash(question);
    const kept = hash === null ? undefined : this.#answers.get(hash);
    if (kept === undefined) return null;
    const since = this.versions.lastRight(kept.subgraphs, kept.versions);
    return since === null || Date.now() - since > this.#staleMs ? null : { kept, since };
  }

  /**
   * Keeps the body of an answer with status 200 and without errors. It is only found once a reading that starts now has told the versions of
   * the ticket again; resolves with whether it is kept, which no request needs to wait for.
   */
  async keep(ticket: Ticket, body: string): Promise<boolean> {
    const identity = ownBytes(body);
    const length = identity.byteLength;
    if (length > this.#maxAnswer || this.#waiting + length > this.#answers.maxSize) return false;
    this.#waiting += length;
    try {
      if (!(await this.versions.confirm(ticket.subgraphs, ticket.versions))) return false;
    } finally {
      this.#waiting -= length;
    }
    if (!this.#store(ticket, new KeptAnswer(ticket, { identity }))) return false;
    this.#shared?.set(sharedKey(ticket), identity);
    return true;
  }

  /** Makes a coding of a kept answer in the background, for those who ask next. */
  encode(question: string, kept: KeptAnswer, encoding: Exclude<Encoding, 'identity'>): void {
    const name = `${encoding} ${question}`;
    if (!kept.wants(encoding) || this.#coding.has(name)) return;
    this.#coding.add(name);
    kept
      .with(encoding)
      .then((coded) => {
        // Another answer, or another coding of it, may have come meanwhile.
        if (this.#answers.peek(question) === kept) this.#answers.set(question, coded);
      })
      .catch(() => undefined)
      .finally(() => this.#coding.delete(name));
  }

  /** Empties the memory, as for a new supergraph: what is executed now is not kept either. */
  forget(): void {
    this.#epoch += 1;
    this.#answers.clear();
  }

  get figures(): AnswerCacheFigures {
    const { size: answers, calculatedSize: bytes } = this.#answers;
    return { found: this.#found, missed: this.#missed, answers, bytes };
  }

  /** Lets go of the shared store; the versions are closed by whoever made them. */
  close(): void {
    this.forget();
    this.#shared?.close();
  }

  #inMemory({ question, versions, epoch }: Ticket): KeptAnswer | null {
    const kept = epoch === this.#epoch ? this.#answers.get(question) : undefined;
    return kept?.versions === versions ? kept : null;
  }

  async #inShared(ticket: Ticket): Promise<KeptAnswer | null> {
    const identity = (await this.#shared?.get(sharedKey(ticket))) ?? null;
    // The versions may have become others while the store was asked.
    if (identity === null || this.versions.of(ticket.subgraphs) !== ticket.versions) return null;
    const kept = new KeptAnswer(ticket, { identity: ownBytes(identity) });
    this.#store(ticket, kept);
    return kept;
  }

  #store({ question, epoch }: Ticket, kept: KeptAnswer): boolean {
    if (epoch !== this.#epoch) return false;
    this.#answers.set(question, kept);
    return true;
  }
}

function sharedKey({ question, versions }: Ticket): string {
  return `${question}\n${versions}`;
}
