import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags, type Context } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  type NodeTracerConfig,
} from '@opentelemetry/sdk-trace-node';
import type { Span, Tracer } from './Tracer';

/** Where spans are sent, and who sends them. */
export interface OtlpOptions {
  /** The address that takes traces over OTLP/HTTP, as JSON: http://HOST:4318/v1/traces. */
  readonly url: string;
  readonly serviceName: string;
  readonly version: string;
  /** Which part of the traces that begin here is sent, from 0 to 1. */
  readonly ratio: number;
  /** Whether a caller decides that its traces are sent: the gateway does for services, a client of the gateway does not. */
  readonly callersDecide: boolean;
}

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  internal: SpanKind.INTERNAL,
} as const;

/** W3C Trace Context, version 00: trace, span, flags. */
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** A tracer that sends spans in batches to a collector of OpenTelemetry. This file alone knows its packages. */
export function otlpTracer({ url, serviceName, version, ratio, callersDecide }: OtlpOptions): Tracer {
  const root = new TraceIdRatioBasedSampler(ratio);
  const provider = new NodeTracerProvider({
    resource: resourceOf({ 'service.name': serviceName, 'service.version': version }),
    sampler: new ParentBasedSampler({ root, ...(callersDecide ? {} : { remoteParentSampled: root }) }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  const tracer = provider.getTracer('maillage', version);
  return {
    isOn: true,
    start: (name, { kind, parent, attributes = {} }): Span => {
      const span = tracer.startSpan(name, { kind: KINDS[kind], attributes }, contextOf(parent));
      const { traceId, spanId, traceFlags } = span.spanContext();
      return {
        traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
        set: (more) => void span.setAttributes(more),
        end: (errorCode) => {
          if (errorCode !== undefined)
            span
              .setStatus({ code: SpanStatusCode.ERROR, message: errorCode })
              .setAttribute('error.type', errorCode);
          span.end();
        },
      };
    },
    // A collector that is not there must not keep a program from ending.
    close: () => provider.shutdown().catch(() => undefined),
  };
}

function contextOf(parent: string | null | undefined): Context {
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(parent ?? '') ?? [];
  const known = { traceId, spanId, traceFlags: parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true };
  return trace.setSpanContext(ROOT_CONTEXT, known);
}

type Resource = NonNullable<NodeTracerConfig['resource']>;

/** The package that makes resources is no dependency of ours, and ours never changes. */
function resourceOf(attributes: Resource['attributes']): Resource {
  const resource: Resource = {
    attributes,
    merge: () => resource,
    getRawAttributes: () => Object.entries(attributes),
  };
  return resource;
}
