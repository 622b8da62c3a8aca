import { median } from './median';

/** The fewest at a time: a process that answers slowly by nature still answers, and a dozen clients in a loop are no overload. */
const LEAST = 16;

/** What it rests at: a page that asks some dozen questions at once is no overload. */
const REST = 64;

const MOST = 1_000;

/** A window in which so much of the limit was used tells something of it; one in which less was used tells nothing. */
const USED = 0.5;

const SHRINK = 0.7;
const GROW = 1.1;

/** Answers that take so many times the least, and so much longer, wait for each other. */
const SLOWER = 3;
const SLACK_MS = 50;

/** As many latencies as a middle needs. */
const SAMPLES = 256;

/**
 * How many operations are answered at a time: more while that makes none of them slower, fewer as soon as they wait for each other
 * (TCP shares a line so; RFC 5681, 3.1). What answers take with nothing beside them is the least middle of all windows, and learnt
 * anew at the lowest limit.
 */
export class AdaptiveLimit {
  #limit: number = REST;
  #underWay = 0;
  #most = 0;
  #latencies: number[] = [];
  #leastMs = Infinity;

  /** The operations that may be under way. */
  get limit(): number {
    return Math.floor(this.#limit);
  }

  get underWay(): number {
    return this.#underWay;
  }

  hasRoom(): boolean {
    return this.#underWay < this.limit;
  }

  enter(): void {
    this.#underWay += 1;
    this.#most = Math.max(this.#most, this.#underWay);
  }

  /** One that has entered is answered, after so many milliseconds. */
  leave(latencyMs: number): void {
    this.#underWay -= 1;
    if (this.#latencies.length < SAMPLES) this.#latencies.push(latencyMs);
  }

  /** Ends a window of some tenths of a second. */
  endWindow(): void {
    const middle = median(this.#latencies);
    const isUsed = this.#most >= this.#limit * USED;
    if (middle !== null) this.#learn(middle, isUsed);
    if (isUsed) this.#adapt(middle);
    // What a rush has taken away is given back without waiting for the next one.
    else if (this.#limit < REST) this.#limit = Math.min(REST, this.#limit * GROW + 1);
    this.#latencies = [];
    this.#most = this.#underWay;
  }

  #learn(middle: number, isUsed: boolean): void {
    const isLowest = isUsed && this.#limit === LEAST;
    this.#leastMs = isLowest ? middle : Math.min(this.#leastMs, middle);
  }

  #adapt(middle: number | null): void {
    const isSlower = middle !== null && middle > this.#leastMs * SLOWER + SLACK_MS;
    if (isSlower) this.#limit = Math.max(LEAST, Math.min(this.#limit, this.#most) * SHRINK);
    // Where none was answered they wait for somebody else, and must not keep others from their answers.
    else this.#limit = Math.min(MOST, this.#limit * GROW + 1);
  }
}
