import { errorTable, type ErrorCode } from '../../common/errors/errorTable';
import { validationFix } from './validationFix';

/** The words of a library may repeat what came, however long it is. */
const LONGEST_MESSAGE = 500;

/**
 * The words of a library, which say what is wrong and nothing else, cut after 500 characters, and what to do: of the table, or as those of
 * validation suggest.
 */
export function withFix(told: string, code: ErrorCode): string {
  const words = told.length > LONGEST_MESSAGE ? `${told.slice(0, LONGEST_MESSAGE)}…` : told;
  const sentence = /[.?!]$/.test(words) ? words : `${words}.`;
  const fix = code === 'GRAPHQL_VALIDATION_FAILED' ? validationFix(words) : errorTable[code].fix;
  return `${sentence} ${fix}`;
}
