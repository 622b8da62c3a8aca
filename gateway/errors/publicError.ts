import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../common/errors/errorTable';
import { isErrorCode } from '../../common/errors/isErrorCode';
import { maillageError } from '../../common/errors/maillageError';
import { codeOfStatus } from './codeOfStatus';
import { withFix } from './withFix';
import { withoutSuggestions } from './withoutSuggestions';

/** Told of an error that a client is not shown, with the id that the client is given. */
export type ReportError = (id: string, error: unknown) => void;

/** How errors are told. */
export interface PublicErrorOptions {
  readonly report: ReportError;
  /** Whether what is suggested from the schema is left out. */
  readonly lockdown: boolean;
}

/**
 * What a client sees of an error: message, path, locations, and of its extensions the code, the value and the subgraph. An
 * error whose code is not in the table is masked: the client gets an id and the subgraph's name, and the whole error goes to the
 * log. Where a subgraph has masked it already, its id is passed on.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { report, lockdown }: PublicErrorOptions,
): GraphQLFormattedError {
  const refused = refusedByGet(formatted, error);
  if (refused !== null) return notSupported(refused);
  const code = codeOf(formatted, error);
  if (code === null || code === 'INTERNAL_SERVER_ERROR') return masked(formatted, error, report);
  return {
    ...placeOf(formatted),
    message: messageOf(formatted, code, lockdown),
    extensions: shownExtensions(code, formatted),
  };
}

/** Our own code, also where Apollo Server has put its code for invalid operations or variables over it; else a known code. */
function codeOf({ extensions }: GraphQLFormattedError, error: unknown): ErrorCode | null {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const own = original instanceof GraphQLError ? original.extensions['code'] : undefined;
  if (isErrorCode(own)) return own;
  const code = extensions?.['code'];
  if (code === undefined || code === 'BAD_REQUEST') return codeOfStatus(statusIn(error)) ?? code ?? null;
  return isErrorCode(code) ? code : null;
}

/** Apollo Server refuses some requests with a status that says more than its code, or without one. */
function statusIn(error: unknown): number {
  const http = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  return typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : NaN;
}

/** The kind of operation that Apollo Server does not execute by GET; null where it says something else. */
function refusedByGet({ message, extensions }: GraphQLFormattedError, error: unknown): string | null {
  if (extensions?.['code'] !== 'BAD_REQUEST' || statusIn(error) !== 405) return null;
  return /, not (mutation|subscription) operations/.exec(message)?.[1] ?? null;
}

/** Another method would not help. */
function notSupported(kind: string): GraphQLFormattedError {
  const { message, extensions } = maillageError('OPERATION_NOT_SUPPORTED', kind);
  return { message, extensions };
}

/** Our own words stand as they are, since they say what to do. */
function messageOf(
  { message, extensions }: GraphQLFormattedError,
  code: ErrorCode,
  lockdown: boolean,
): string {
  if (typeof extensions?.['value'] === 'string') return message;
  return withFix(lockdown ? withoutSuggestions(message) : message, code);
}

function shownExtensions(code: ErrorCode, { extensions }: GraphQLFormattedError): Record<string, unknown> {
  const value = extensions?.['value'];
  return { code, ...(typeof value === 'string' ? { value } : {}), ...subgraphOf(extensions) };
}

/** Where an error came from, as the engines note it. */
function subgraphOf(extensions: GraphQLFormattedError['extensions']): { subgraph?: string } {
  const subgraph = extensions?.['serviceName'];
  return typeof subgraph === 'string' ? { subgraph } : {};
}

function masked(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: ReportError,
): GraphQLFormattedError {
  const known = formatted.extensions?.['errorId'];
  const id = typeof known === 'string' ? known : crypto.randomUUID();
  if (id !== known) report(id, error);
  const { message } = maillageError('INTERNAL_SERVER_ERROR', `error ${id}`);
  const subgraph = subgraphOf(formatted.extensions);
  return {
    ...placeOf(formatted),
    message,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: id, ...subgraph },
  };
}

function placeOf({
  path,
  locations,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
}
