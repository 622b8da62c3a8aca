import type { PlanNode as NativeNode } from '@graphql-hive/router-query-planner';
import { log } from '../../../common/observability/programLog';
import type { FromPlanner } from './PlannerMessage';
import { PlannerProcess } from './PlannerProcess';
import { PlanRequest } from './PlanRequest';
import { PlanRequests } from './PlanRequests';
import { restartLimit } from './restartLimit';

/** How long after its caller left an operation may be planned on before the process is stopped, in milliseconds. */
const GRACE_MS = 2_000;

/** Within a minute, the process may end so many times before it is left to rest. */
const MOST_ENDS = 5;
const MINUTE_MS = 60_000;

/**
 * Plans for one supergraph in another process, and starts a new one where that ends: over an operation that makes the library
 * panic, for want of memory, or stopped over an operation whose plan is never ready.
 */
export class PlannerKeeper {
  private readonly requests = new PlanRequests();
  private readonly limit = restartLimit(MOST_ENDS, MINUTE_MS);
  private process: PlannerProcess | null = null;
  private state: 'starting' | 'ready' | 'stopped' = 'starting';
  /** Why it will never plan again; null where it will. */
  private refusal: string | null = null;
  private awaited = 0;

  /** Starts the first process, and does not wait for it. */
  constructor(private readonly supergraphSdl: string) {
    this.start();
  }

  /**
   * The library's plan. Rejects with a plain Error where it finds none, where the process ends over this operation or rests,
   * and with the signal's reason where that ends it.
   */
  async plan(document: string, signal: AbortSignal): Promise<NativeNode | null> {
    signal.throwIfAborted();
    const request = new PlanRequest(document, signal);
    request.whenAborted(() => this.stopSoon(request));
    this.requests.add(request);
    this.hold(1);
    this.proceed();
    return request.plan.finally(() => this.hold(-1));
  }

  /** The number of the process that plans now; undefined where there is none. */
  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Ends the process for good. */
  close(): void {
    this.refuseAll((this.refusal = 'the native planner is closed'));
    this.process?.kill();
  }

  private start(): void {
    this.state = 'starting';
    try {
      this.process = new PlannerProcess(this.supergraphSdl, {
        onMessage: (message) => this.onMessage(message),
        onEnd: (how) => this.onEnd(how),
      });
      this.process.hold(this.awaited > 0);
    } catch (error) {
      this.onEnd(String(error));
    }
  }

  /** Sends what can be sent, and starts a process where there is none. */
  private proceed(): void {
    if (this.refusal !== null) this.refuseAll(this.refusal);
    if (!this.requests.areWaiting) return;
    if (this.process === null && this.limit.isReached())
      this.refuseAll(`the native planner ended ${MOST_ENDS} times within a minute, and rests`);
    else if (this.process === null) this.start();
    else if (this.state === 'ready')
      for (let next = this.requests.next(); next !== null; next = this.requests.next())
        this.process.send({ kind: 'plan', id: next.id, document: next.request.document });
  }

  private onMessage(message: FromPlanner): void {
    if (message.kind === 'ready') this.state = 'ready';
    else if (message.kind === 'refused') this.onRefusal(message.reason);
    else if (message.kind === 'planned') this.requests.take(message.id)?.give(message.node);
    else this.requests.take(message.id)?.refuse(message.reason);
    this.proceed();
  }

  /** The supergraph stays the same, and so would the answer. */
  private onRefusal(reason: string): void {
    this.refusal = `the native planner refuses the supergraph: ${reason}`;
    log().warn(`Operations are not planned by the native planner, which refuses the supergraph: ${reason}`);
    this.process?.kill();
  }

  private onEnd(how: string): void {
    const { state } = this;
    this.process = null;
    if (this.refusal !== null) return;
    this.limit.count();
    log().warn(`The native planner ended (${how})`);
    if (state === 'stopped') this.requests.stopped();
    else if (state === 'starting') this.refuseAll('the native planner ended before it could plan');
    else this.requests.ended()?.refuse('the native planner ended over this operation');
    this.proceed();
  }

  private stopSoon(request: PlanRequest): void {
    const id = this.requests.idOf(request);
    if (id === undefined) return;
    this.process?.send({ kind: 'stop', id });
    setTimeout(() => {
      if (this.requests.idOf(request) !== id) return;
      this.state = 'stopped';
      this.process?.kill();
    }, GRACE_MS).unref();
  }

  private refuseAll(reason: string): void {
    for (const request of this.requests.takeAll()) request.refuse(reason);
  }

  private hold(more: number): void {
    this.awaited += more;
    this.process?.hold(this.awaited > 0);
  }
}
