import { inspect } from 'node:util';

const WHOLE = { depth: 8, maxStringLength: 10_000 } as const;

/** Writes an error whole to the log (standard error), as one line of JSON, under the id that the client was given. */
export function report(id: string, error: unknown): void {
  // GraphQL hides what it wraps from whoever lists an error's properties.
  const origin = error instanceof Error && 'originalError' in error ? error.originalError : undefined;
  console.error(
    JSON.stringify({
      time: new Date().toISOString(),
      errorId: id,
      error: textOf(error),
      ...(origin === undefined || origin === null ? {} : { originalError: textOf(origin) }),
    }),
  );
}

function textOf(error: unknown): string {
  return typeof error === 'string' ? error : inspect(error, WHOLE);
}
