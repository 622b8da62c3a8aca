import type { RequestListener } from 'node:http';
import type { ReportError } from '../errors/publicError';
import type { WarmUpReport } from '../planning/cache/warmUp';
import { changedSince, type Origin } from './openedFrom';
import type { OpenedGateway } from './OpenedGateway';
import { ServedGateway } from './ServedGateway';
import { warmFrom } from './warmFrom';

/** What became of a reload. */
export interface Reloaded extends WarmUpReport {
  readonly changed: readonly Origin[];
}

/** Opens a gateway over the supergraph of a text; rejects where that can't be served. */
export type OpenOver = (sdl: string) => Promise<OpenedGateway>;

/**
 * A gateway whose supergraph may change while it serves: the next one is opened and warmed beside the one that answers, takes its
 * place between two requests, and lets it finish those it has.
 */
export class ReloadingGateway {
  readonly #open: OpenOver;
  readonly #report: ReportError;
  readonly #ending = new AbortController();
  readonly #retiring = new Set<Promise<void>>();
  #served: ServedGateway;
  #last: Promise<unknown> = Promise.resolve();

  /** What fails while a gateway is closed is reported: it has answered by then, and the one that follows answers on. */
  constructor(first: OpenedGateway, open: OpenOver, report: ReportError) {
    this.#served = new ServedGateway(first);
    this.#open = open;
    this.#report = report;
  }

  readonly handle: RequestListener = (request, response) => this.#served.handle(request, response);

  /**
   * Switches to a supergraph, one at a time in the order of the calls, and tells what has changed and how many operations were prepared beforehand; null
   * where the gateway was closed in the meantime. Rejects with the reason where it can't be served: the one before goes on then.
   */
  reload(sdl: string): Promise<Reloaded | null> {
    const reloaded = this.#last.then(() => this.#switchTo(sdl));
    this.#last = reloaded.catch(() => undefined);
    return reloaded;
  }

  /** Ends a reload under way, and all gateways once they have answered. */
  async close(): Promise<void> {
    this.#ending.abort();
    await this.#last;
    this.#retire(this.#served);
    await Promise.all(this.#retiring);
  }

  async #switchTo(sdl: string): Promise<Reloaded | null> {
    if (this.#isEnding()) return null;
    const next = await this.#open(sdl);
    const before = this.#served;
    const report = await warmFrom(before.gateway, next, this.#ending.signal);
    if (this.#isEnding()) {
      await next.close();
      return null;
    }
    this.#served = new ServedGateway(next);
    this.#retire(before);
    return { ...report, changed: changedSince(before.gateway.from, next.from) };
  }

  #isEnding(): boolean {
    return this.#ending.signal.aborted;
  }

  #retire(gateway: ServedGateway): void {
    const retired = gateway
      .retire()
      .catch((error: unknown) => this.#report(crypto.randomUUID(), error))
      .finally(() => this.#retiring.delete(retired));
    this.#retiring.add(retired);
  }
}
