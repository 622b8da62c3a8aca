import { inspect } from 'node:util';
import { log } from '../common/observability/programLog';
import { withoutSecrets } from '../common/observability/withoutSecrets';

const WHOLE = { depth: 8, maxStringLength: 10_000 } as const;

/** Writes an error whole to the log, under the id that the client was given; what looks like a secret is left out. */
export function report(id: string, error: unknown): void {
  // GraphQL hides what it wraps from whoever lists an error's properties.
  const origin = error instanceof Error && 'originalError' in error ? error.originalError : undefined;
  const told = {
    errorId: id,
    error: textOf(error),
    ...(origin === undefined || origin === null ? {} : { originalError: textOf(origin) }),
  };
  log().error(told, 'An error that clients are not shown');
  log().flush();
}

function textOf(error: unknown): string {
  return withoutSecrets(typeof error === 'string' ? error : inspect(error, WHOLE));
}
