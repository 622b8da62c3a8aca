/** Writes an error whole to the log (standard error), under the id that the client was given. */
export function report(id: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
  console.error(JSON.stringify({ time: new Date().toISOString(), errorId: id, error: text }));
}
