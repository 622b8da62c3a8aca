import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson';
import type { Question } from './Question';

/** A hash of all that makes a question; null where its variables are nested too deep to be worth it. */
export function questionHash(question: Question): string | null {
  const variables = canonicalJson(question.variables);
  if (variables === null) return null;
  const { operation, operationName, scopes, subgraphs } = question;
  const text = JSON.stringify([operation, operationName, scopes, subgraphs, variables]);
  return createHash('sha256').update(text).digest('base64url');
}
