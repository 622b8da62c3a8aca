import { readExamples } from '../../../schema/readExamples';
import type { Question } from './Question';

/** Maillage's own example operations, as far as anybody may ask them. */
export function exampleQuestions(): Question[] {
  const open = readExamples().filter(({ headers }) => Object.keys(headers).length === 0);
  return open.map(({ query, variables }) => ({ query, variables }));
}
