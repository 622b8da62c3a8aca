import type { Territory } from './Territory';

/** A territory that a search found, how well, and by which of its names or codes. */
export interface MatchView {
  readonly territory: Territory;
  readonly score: number;
  readonly matched: string;
}
