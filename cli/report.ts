import { inspect } from 'node:util';
import { log } from '../common/observability/programLog';
import { withoutSecrets } from '../common/observability/withoutSecrets';
import { CallFailedError } from '../gateway/transport/CallFailedError';

const WHOLE = { depth: 8, maxStringLength: 10_000 } as const;

/**
 * Writes an error whole to the log, under the id that the client was given; what looks like a secret is left out. That a call to a
 * subgraph failed is a line that says why, under the id of its request: where in this program that came up helps nobody who keeps a
 * subgraph running, and stands in the log from level debug on.
 */
export function report(id: string, error: unknown): void {
  if (error instanceof CallFailedError) {
    log().error({ requestId: id }, withoutSecrets(error.line));
    log().debug({ requestId: id, error: textOf(error) }, 'The whole error of that call');
  } else log().error(toldOf(id, error), 'An error that clients are not shown');
  log().flush();
}

function toldOf(id: string, error: unknown): Record<string, string> {
  // GraphQL hides what it wraps from whoever lists an error's properties.
  const origin = error instanceof Error && 'originalError' in error ? error.originalError : undefined;
  return {
    errorId: id,
    error: textOf(error),
    ...(origin === undefined || origin === null ? {} : { originalError: textOf(origin) }),
  };
}

function textOf(error: unknown): string {
  return withoutSecrets(typeof error === 'string' ? error : inspect(error, WHOLE));
}
