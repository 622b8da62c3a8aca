import type { Cpts } from '../Cpts';
import type { Reference } from '../Reference';
import { perimeterSpans, spanHolds, type PerimeterSpan } from './perimeterSpans';
import { StandingTimeline } from './StandingTimeline';

/** A CPTS as numbers: what decides, on any day, where it is and whether it counts. */
export interface IndexedCpts {
  readonly cpts: Cpts;
  /** Its place among all CPTS by name. */
  readonly position: number;
  readonly spans: readonly PerimeterSpan[];
  readonly timeline: StandingTimeline;
}

/** The CPTS as numbers, in the order given, one by one as they are asked for. */
export function* indexedCpts(reference: Reference, all: readonly Cpts[]): Generator<IndexedCpts> {
  for (const [position, cpts] of all.entries()) {
    const spans = perimeterSpans(reference, cpts);
    yield { cpts, position, spans, timeline: new StandingTimeline(cpts.spans) };
  }
}

/** Whether a source lists its communes for the day. */
export function hasPerimeter({ spans }: IndexedCpts, day: number): boolean {
  return spans.some((span) => spanHolds(span, day));
}
