import type { AnswerCache } from './answers/AnswerCache';
import type { EntityCache } from './entities/EntityCache';
import type { RawAnswers } from './http/RawAnswers';

/** All that a gateway keeps from one request to the next; each is asked only under the dataset versions of now. */
export interface GatewayCaches {
  readonly answers: AnswerCache;
  readonly raw: RawAnswers;
  readonly entities: EntityCache;
  /** Ends the watch on the dataset versions, and lets go of the shared store. */
  readonly close: () => void;
}
