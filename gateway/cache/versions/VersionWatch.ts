import type { VersionSource } from './ReadVersions';

/** Versions of before that are remembered: loads are hours apart, and what is older is not asked for. */
const MOST_REMEMBERED = 16;

/** Watches the versions of one subgraph: one reading at a time, in the background. Its timers keep no process alive. */
export class VersionWatch {
  readonly #source: VersionSource;
  readonly #timer: NodeJS.Timeout;
  #closed = false;
  /** Ends the reading that is on its way. */
  #abort: AbortController | null = null;
  #text: string | null = null;
  #trustedUntil = 0;
  /** When each version was told last, in milliseconds since 1970; the latest stands last. */
  readonly #told = new Map<string, number>();
  #reading: Promise<string | null> | null = null;
  /** The reading that those wait for who need one that starts after they asked. */
  #next: Promise<string | null> | null = null;

  constructor(source: VersionSource) {
    this.#source = source;
    this.#timer = setInterval(() => void this.#read(), source.every).unref();
    void this.#read();
  }

  /** The version that may be relied upon now; null where none is told. */
  get text(): string | null {
    return performance.now() < this.#trustedUntil ? this.#text : null;
  }

  /** When a version was told last, in milliseconds since 1970; null for one that never was, or so long ago that nobody knows. */
  toldAt(version: string): number | null {
    return this.#told.get(version) ?? null;
  }

  /** The version by a reading that starts after this call; null where none is told. */
  fresh(): Promise<string | null> {
    this.#next ??= this.#gathered();
    return this.#next;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#closed = true;
    this.#text = null;
    this.#abort?.abort();
  }

  async #gathered(): Promise<string | null> {
    await new Promise((resolve) => setTimeout(resolve, this.#source.gathered).unref());
    // A reading on its way may have looked before those gathered here have ended.
    if (this.#reading !== null) await this.#reading;
    this.#next = null;
    return this.#read();
  }

  #read(): Promise<string | null> {
    this.#reading ??= this.#readOnce().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readOnce(): Promise<string | null> {
    if (this.#closed) return null;
    const started = performance.now();
    const abort = new AbortController();
    this.#abort = abort;
    const timer = setTimeout(() => abort.abort(), this.#source.trusted / 2).unref();
    // A reader may also throw before it gives a promise.
    const text = await Promise.resolve()
      .then(() => this.#source.read(abort.signal))
      .catch(() => null)
      .finally(() => clearTimeout(timer));
    // Ended by its time or by `close`: whatever came may be of long ago.
    this.#text = abort.signal.aborted ? null : text;
    this.#trustedUntil = started + this.#source.trusted;
    if (this.#text !== null) this.#remember(this.#text, Date.now() - (performance.now() - started));
    return this.text;
  }

  #remember(version: string, at: number): void {
    this.#told.delete(version);
    this.#told.set(version, at);
    const [oldest] = this.#told.keys();
    if (oldest !== undefined && this.#told.size > MOST_REMEMBERED) this.#told.delete(oldest);
  }
}
