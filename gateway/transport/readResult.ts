import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { InvalidResponseError } from './InvalidResponseError';

type Members = Readonly<Record<string, unknown>>;

/**
 * The result in a JSON text (GraphQL specification, "Response"): data that is an object, or null with errors; of errors the
 * message, path and extensions, where they have the types of the specification. Throws InvalidResponseError.
 */
export function readResult(text: string): FormattedExecutionResult {
  const { data, errors, extensions } = membersOf(text);
  if (data !== undefined && data !== null && !isObject(data))
    throw new InvalidResponseError('data is no object');
  if (errors === undefined && !isObject(data)) throw new InvalidResponseError('neither data nor errors');
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined ? {} : { errors: readErrors(errors) }),
    ...(isObject(extensions) ? { extensions } : {}),
  };
}

function membersOf(text: string): Members {
  const result = parsed(text);
  if (isObject(result)) return result;
  throw new InvalidResponseError('no JSON object');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The words of JSON.parse quote the text.
    throw new InvalidResponseError('no JSON');
  }
}

function readErrors(errors: unknown): GraphQLFormattedError[] {
  if (!Array.isArray(errors) || errors.length === 0)
    throw new InvalidResponseError('errors is no list of errors');
  return errors.map(readError);
}

function readError(error: unknown): GraphQLFormattedError {
  if (!isObject(error) || typeof error['message'] !== 'string')
    throw new InvalidResponseError('an error has no message');
  const { message, path, extensions } = error;
  return {
    message,
    ...(isPath(path) ? { path } : {}),
    ...(isObject(extensions) ? { extensions } : {}),
  };
}

function isPath(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.every((key) => typeof key === 'string' || Number.isInteger(key));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
