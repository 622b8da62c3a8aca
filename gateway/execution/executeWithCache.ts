import type { AnswerCache } from '../cache/answers/AnswerCache';
import type { KeptAnswer } from '../cache/answers/KeptAnswer';
import type { Question, Ticket } from '../cache/answers/Question';
import type { OperationCall, OperationResult, PreparedOperation } from './PreparedOperation';
import { reasonForStale, staleResult } from './staleResult';
import { WrittenData } from './WrittenData';
import { writeResult } from './writeResult';

/** Tells the HTTP side that a request is answered without errors: for which ticket, and from what is kept, if anything is. */
export type NoteAnswer = (ticket: Ticket, kept: KeptAnswer | null) => void;

/** Stands in a result whose body is sent from the cache. */
const KEPT_BODY = new WrittenData('{}');

/** Tells the HTTP side that an answer stands in for a fresh one: since when nobody knows whether it is right, in milliseconds since 1970. */
export type NoteStale = (since: number) => void;

/** What an operation is answered from, and who is told of it. */
export interface CachedExecution {
  readonly cache: AnswerCache;
  readonly note: NoteAnswer;
  readonly noteStale?: NoteStale | undefined;
}

/**
 * The result of an operation: from the cache where the data are still the same, else executed and kept. Mutations and answers with
 * errors pass by; where subgraphs fail, what is kept of before stands in, and says so.
 */
export async function executeWithCache(
  operation: PreparedOperation,
  call: OperationCall,
  parts: CachedExecution,
): Promise<OperationResult> {
  if (operation.question === null) return operation.execute(call);
  const { cache, note } = parts;
  const question = { ...operation.question, variables: call.variables };
  const ticket = cache.ticket(question);
  const kept = ticket === null ? null : await cache.find(ticket);
  if (ticket !== null && kept !== null) {
    note(ticket, kept);
    return { data: KEPT_BODY };
  }
  const result = await operation.execute(call);
  if (result.errors !== undefined) return standIn(question, result, parts) ?? result;
  if (ticket !== null && result.data instanceof WrittenData) {
    note(ticket, null);
    void cache.keep(ticket, writeResult({ data: result.data }));
  }
  return result;
}

/** Whole answers alone: of one that is partly fresh and partly not, nobody could say what it is. */
function standIn(
  question: Question,
  { errors }: OperationResult,
  { cache, noteStale }: CachedExecution,
): OperationResult | null {
  const reason = reasonForStale(errors);
  const stale = reason === null ? null : cache.stale(question);
  const result = reason === null || stale === null ? null : staleResult(stale, reason);
  if (result !== null && stale !== null) noteStale?.(stale.since);
  return result;
}
