import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../common/errors/errorTable';
import { isErrorCode } from '../../common/errors/isErrorCode';
import type { Span } from '../../common/observability/Tracer';
import type { SubgraphCall, SubgraphTransport } from '../transport/SubgraphTransport';
import type { GatewayObserver } from './GatewayObserver';
import type { RequestsUnderWay } from './RequestsUnderWay';

/** Who is told of the calls, and of whose. */
export interface ObservedBy {
  readonly observer: GatewayObserver;
  readonly underWay: RequestsUnderWay;
}

/** The way to a subgraph, whose calls are timed, traced, and counted for their requests. */
export function observedTransport(
  subgraph: string,
  transport: SubgraphTransport,
  { observer, underWay }: ObservedBy,
): SubgraphTransport {
  const { tracer } = observer;
  const ended = (id: string, since: number, code: ErrorCode | null): void => {
    const milliseconds = performance.now() - since;
    underWay.noteCall(id, subgraph, { milliseconds, failed: code === null ? 0 : 1 });
    observer.subgraphAnswered({ subgraph, milliseconds, code });
  };
  const spanOf = ({ requestId }: SubgraphCall): Span | null =>
    tracer.isOn
      ? tracer.start(`call ${subgraph}`, {
          kind: 'client',
          parent: underWay.find(requestId)?.span.traceparent,
          attributes: { 'maillage.subgraph': subgraph },
        })
      : null;
  return async (call) => {
    const { requestId } = call;
    const since = performance.now();
    const span = spanOf(call);
    try {
      const result = await transport(span === null ? call : { ...call, traceparent: span.traceparent });
      ended(requestId, since, null);
      span?.end();
      return result;
    } catch (error) {
      const code = codeOf(error);
      ended(requestId, since, code);
      span?.end(code);
      throw error;
    }
  };
}

function codeOf(error: unknown): ErrorCode {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}
