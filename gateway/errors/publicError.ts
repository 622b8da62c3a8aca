import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../common/errors/errorTable';
import { isErrorCode } from '../../common/errors/isErrorCode';
import { maillageError } from '../../common/errors/maillageError';

/** Told of an error that a client is not shown, with the id that the client is given. */
export type ReportError = (id: string, error: unknown) => void;

/**
 * What a client sees of an error: message, path, locations, and of its extensions the code, the value and the subgraph.
 * An error whose code is not in the table is masked: the client gets an id, and the whole error goes to the log.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: ReportError,
): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (!isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') return masked(formatted, error, report);
  return { ...placeOf(formatted), message: formatted.message, extensions: shownExtensions(code, formatted) };
}

function shownExtensions(code: ErrorCode, { extensions }: GraphQLFormattedError): Record<string, unknown> {
  const value = extensions?.['value'];
  const subgraph = extensions?.['serviceName'];
  return {
    code,
    ...(value === undefined ? {} : { value }),
    ...(subgraph === undefined ? {} : { subgraph }),
  };
}

function masked(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: ReportError,
): GraphQLFormattedError {
  const id = crypto.randomUUID();
  report(id, error);
  const { message } = maillageError('INTERNAL_SERVER_ERROR', `error ${id}`);
  return { ...placeOf(formatted), message, extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: id } };
}

function placeOf({
  path,
  locations,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
}
