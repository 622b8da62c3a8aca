/** Values that say more of a span. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work within a trace. */
export interface Span {
  /** Names it for whoever works for it, in this process or another (W3C Trace Context, "traceparent"); null where nothing is traced. */
  readonly traceparent: string | null;
  readonly set: (attributes: SpanAttributes) => void;
  /** Ends it; with the code of an error where it failed. */
  readonly end: (errorCode?: string) => void;
}

/** Of what kind a span is, and what it is part of. */
export interface SpanOptions {
  readonly kind: 'server' | 'client' | 'internal';
  /** The traceparent of what it is part of; nothing where it begins a trace. What is no traceparent counts as nothing. */
  readonly parent?: string | null | undefined;
  readonly attributes?: SpanAttributes;
}

/** The one way in which anything here is traced. */
export interface Tracer {
  /** False where nothing is traced: whoever would do much for a span need not. */
  readonly isOn: boolean;
  readonly start: (name: string, options: SpanOptions) => Span;
  /** Sends what is not sent yet. */
  readonly close: () => Promise<void>;
}

const NO_SPAN: Span = { traceparent: null, set: () => undefined, end: () => undefined };

/** Traces nothing, and costs nothing. */
export const NO_TRACER: Tracer = { isOn: false, start: () => NO_SPAN, close: () => Promise.resolve() };

/** Runs a piece of work in a span of its own, which fails as the work does. */
export async function traced<Result>(
  tracer: Tracer,
  { name, ...options }: SpanOptions & { readonly name: string },
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  const span = tracer.start(name, options);
  try {
    const result = await work(span);
    span.end();
    return result;
  } catch (error) {
    span.end(error instanceof Error ? error.name : 'Error');
    throw error;
  }
}
