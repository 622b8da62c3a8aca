import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';
import { ExplainedPaths } from './ExplainedPaths';

/** So many errors are told at most, the others are counted: a broken subgraph must not make an answer of them. */
const MOST_ERRORS = 100;

/** Characters that the data of an answer may have as JSON: what they are written from takes up to thirty times as much memory (measured). */
export const MOST_ANSWER_CHARACTERS = 2_000_000;

/** One writing of an answer: where it is, and the errors that came up. */
export class AnswerWalk {
  /** Response keys and indexes on the way to the value in hand; what stands behind its depth is of values before it. */
  readonly path: (string | number)[] = [];
  /** How many steps of the path lead to the value in hand. */
  depth = 0;
  readonly errors: GraphQLError[] = [];
  /** Characters of the items of lists that are written by now, each counted once. */
  written = 0;
  #leftOut = 0;
  #explained: ExplainedPaths | null = null;

  constructor(private readonly known: readonly GraphQLError[]) {}

  /** How many errors came up beside those that are told. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Notes how much is written. Throws ANSWER_TOO_LARGE once that is more than an answer may have, so that no more of it is made. */
  wrote(characters: number): void {
    this.written = characters;
    if (characters > MOST_ANSWER_CHARACTERS) throw maillageError('ANSWER_TOO_LARGE', characters);
  }

  /** Notes that the value in hand breaks the schema. The message holds nothing of the value. */
  reject(message: string): void {
    if (!this.#isFull()) this.#tell(message, { code: 'SUBGRAPH_INVALID_DATA' });
  }

  /** Notes that something due is not there, unless an error known so far says why: one on the way to it, or below it. */
  rejectMissing(message: string): void {
    this.#explained ??= new ExplainedPaths(this.known);
    if (!this.#explained.has(this.path, this.depth)) this.reject(message);
  }

  /** Notes that the caller may not see the field in hand. */
  forbid(missingScopes: readonly string[]): void {
    if (this.#isFull()) return;
    const { message, extensions } = maillageError('FORBIDDEN', missingScopes);
    this.#tell(message, extensions);
  }

  #isFull(): boolean {
    if (this.errors.length < MOST_ERRORS) return false;
    this.#leftOut += 1;
    return true;
  }

  #tell(message: string, extensions: GraphQLErrorExtensions): void {
    this.errors.push(new GraphQLError(message, { path: this.path.slice(0, this.depth), extensions }));
  }
}
