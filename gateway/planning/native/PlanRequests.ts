import type { PlanRequest } from './PlanRequest';

/** How many plans a process makes at the same time: Node gives work of this kind four threads. */
const AT_ONCE = 4;

/** A request that is sent to the process, with the number that its answer bears. */
export interface SentRequest {
  readonly id: number;
  readonly request: PlanRequest;
}

/**
 * The requests for plans of one supergraph: which one the process gets next, and which one it ended over. More than it works
 * on at once are not sent, so that few are suspected when it ends.
 */
export class PlanRequests {
  private waiting: PlanRequest[] = [];
  /** Being planned when a process ended: tried once more, each alone. */
  private suspects: PlanRequest[] = [];
  private isTrial = false;
  private readonly sent = new Map<number, PlanRequest>();
  private lastId = 0;

  add(request: PlanRequest): void {
    this.waiting.push(request);
  }

  /** Whether one waits to be sent. */
  get areWaiting(): boolean {
    this.suspects = this.suspects.filter(isWanted);
    while (this.waiting[0]?.isAborted === true) this.waiting.shift();
    return this.suspects.length > 0 || this.waiting.length > 0;
  }

  /** The next one to send; null where none waits, or the process has enough to do. */
  next(): SentRequest | null {
    if (!this.areWaiting) return null;
    if (this.sent.size === 0) this.isTrial = this.suspects.length > 0;
    const isAlone = this.isTrial || this.suspects.length > 0;
    if (this.sent.size >= (isAlone ? 1 : AT_ONCE)) return null;
    const request = (this.isTrial ? this.suspects : this.waiting).shift();
    if (request === undefined) return null;
    this.lastId += 1;
    this.sent.set(this.lastId, request);
    return { id: this.lastId, request };
  }

  /** The number under which a request is at the process; undefined where it is not. */
  idOf(request: PlanRequest): number | undefined {
    return [...this.sent].find(([, each]) => each === request)?.[0];
  }

  /** The request that the process has answered; undefined where it answered it before. */
  take(id: number): PlanRequest | undefined {
    const request = this.sent.get(id);
    this.sent.delete(id);
    return request;
  }

  /** The process ended over what was sent. The one that it must have been, else null: then all are tried again, each alone. */
  ended(): PlanRequest | null {
    const [first, ...others] = this.takeSent();
    if (first === undefined) return null;
    if (others.length === 0) return first;
    this.suspects.push(first, ...others);
    return null;
  }

  /** The process was stopped over a request that nobody waits for: what else was sent is sent again before all others. */
  stopped(): void {
    this.waiting.unshift(...this.takeSent().filter(isWanted));
  }

  /** All requests; none is left. */
  takeAll(): PlanRequest[] {
    const all = [...this.takeSent(), ...this.suspects, ...this.waiting];
    [this.suspects, this.waiting] = [[], []];
    return all;
  }

  private takeSent(): PlanRequest[] {
    const sent = [...this.sent.values()];
    this.sent.clear();
    return sent;
  }
}

function isWanted(request: PlanRequest): boolean {
  return !request.isAborted;
}
