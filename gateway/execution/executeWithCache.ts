import type { AnswerCache } from '../cache/answers/AnswerCache';
import type { KeptAnswer } from '../cache/answers/KeptAnswer';
import type { Ticket } from '../cache/answers/Question';
import type { OperationCall, OperationResult, PreparedOperation } from './PreparedOperation';
import { WrittenData } from './WrittenData';
import { writeResult } from './writeResult';

/** Tells the HTTP side that a request is answered without errors: for which ticket, and from what is kept, if anything is. */
export type NoteAnswer = (ticket: Ticket, kept: KeptAnswer | null) => void;

/** Stands in a result whose body is sent from the cache. */
const KEPT_BODY = new WrittenData('{}');

/**
 * The result of an operation: from the cache where the data are still the same, else executed and kept. Mutations and answers with
 * errors pass by.
 */
export async function executeWithCache(
  operation: PreparedOperation,
  call: OperationCall,
  { cache, note }: { readonly cache: AnswerCache; readonly note: NoteAnswer },
): Promise<OperationResult> {
  const { question } = operation;
  const ticket = question === null ? null : cache.ticket({ ...question, variables: call.variables });
  if (ticket === null) return operation.execute(call);
  const kept = await cache.find(ticket);
  if (kept !== null) {
    note(ticket, kept);
    return { data: KEPT_BODY };
  }
  const result = await operation.execute(call);
  if (result.errors === undefined && result.data instanceof WrittenData) {
    note(ticket, null);
    void cache.keep(ticket, writeResult({ data: result.data }));
  }
  return result;
}
