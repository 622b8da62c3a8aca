import type { Span } from '../../common/observability/Tracer';
import type { SubgraphUse } from './GatewayObserver';

/** What is noted of a request while it is answered. */
export interface RequestUnderWay {
  readonly since: number;
  readonly span: Span;
  readonly subgraphs: Map<string, SubgraphUse>;
}

/** The requests of a gateway that are not answered yet, by their ids, which calls to subgraphs bear. */
export class RequestsUnderWay {
  readonly #requests = new Map<string, RequestUnderWay>();

  begin(id: string, span: Span): RequestUnderWay {
    const request = { since: performance.now(), span, subgraphs: new Map<string, SubgraphUse>() };
    this.#requests.set(id, request);
    return request;
  }

  find(id: string): RequestUnderWay | undefined {
    return this.#requests.get(id);
  }

  end(id: string): void {
    this.#requests.delete(id);
  }

  /** Adds a call to those of its request, where that still waits. */
  noteCall(id: string, subgraph: string, { milliseconds, failed }: Omit<SubgraphUse, 'calls'>): void {
    const request = this.#requests.get(id);
    if (request === undefined) return;
    const use = request.subgraphs.get(subgraph);
    if (use === undefined) request.subgraphs.set(subgraph, { calls: 1, failed, milliseconds });
    else {
      use.calls += 1;
      use.failed += failed;
      use.milliseconds += milliseconds;
    }
  }
}
