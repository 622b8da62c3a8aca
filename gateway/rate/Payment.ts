import { answerPoints, UNWORKED_POINTS } from './answerPoints';
import type { Account, Rates } from './Rates';

/** What a request is told of its rate in `extensions.rateLimit`. */
export interface ToldRate {
  readonly limit: number;
  readonly remaining: number;
  /** When all may be asked for again, as date and time in UTC. */
  readonly resetAt: string;
  /** What the request itself has cost. */
  readonly cost: number;
}

/** What a request came to. */
export interface Outcome {
  readonly status: number;
  /** Of its answer; null where nobody has worked for it. */
  readonly characters: number | null;
}

/** What a request pays, and from where. */
export class Payment {
  readonly account: Account;
  readonly #rates: Rates;
  /** What was taken before it was executed; 0 for nothing yet. */
  #estimate = 0;
  #cost = 0;
  #isSettled = false;

  constructor(rates: Rates, account: Account) {
    this.#rates = rates;
    this.account = account;
  }

  /** So many points were taken for it. */
  taken(points: number): void {
    this.#estimate = Math.min(points, this.account.limit.quota);
  }

  /** Gives back what it has not cost, once. One that was refused for another reason before it paid has still been read. */
  settle({ status, characters }: Outcome): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    if (this.#estimate === 0) {
      if (status !== 429 && this.#rates.takeAtOnce(this.account, 1) === 0) this.#cost = 1;
      return;
    }
    this.#cost = characters === null ? UNWORKED_POINTS : answerPoints(this.#estimate, characters);
    this.#rates.give(this.account, this.#estimate - this.#cost);
  }

  /** What it has cost, and what is left. */
  told(): ToldRate {
    const { remaining, msToFull } = this.#rates.levelOf(this.account);
    const resetAt = new Date(Date.now() + msToFull).toISOString();
    return { limit: this.account.limit.quota, remaining, resetAt, cost: this.#cost };
  }
}
