import type { PlanNode as NativeNode } from '@graphql-hive/router-query-planner';

/** A plan that somebody waits for. It is settled once: with the plan, with an error, or with the reason of the signal. */
export class PlanRequest {
  readonly plan: Promise<NativeNode | null>;
  private resolve!: (node: NativeNode | null) => void;
  private reject!: (error: Error) => void;

  constructor(
    readonly document: string,
    private readonly signal: AbortSignal,
  ) {
    this.plan = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** Whether nobody waits for it any more. */
  get isAborted(): boolean {
    return this.signal.aborted;
  }

  /** Calls back once where the signal ends before the request is settled. */
  whenAborted(callback: () => void): void {
    const onAbort = (): void => {
      this.reject(this.signal.reason as Error);
      callback();
    };
    this.signal.addEventListener('abort', onAbort, { once: true });
    const forget = (): void => this.signal.removeEventListener('abort', onAbort);
    this.plan.then(forget, forget);
  }

  give(node: NativeNode | null): void {
    this.resolve(node);
  }

  refuse(reason: string): void {
    this.reject(new Error(reason));
  }
}
