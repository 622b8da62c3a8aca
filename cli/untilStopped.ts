/**
 * Waits for SIGINT (Ctrl-C) or SIGTERM, then closes in order. A second signal ends the program at once with exit code 1.
 */
export async function untilStopped(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const now = (): never => process.exit(1);
  process.once('SIGINT', now);
  process.once('SIGTERM', now);
  await close();
  process.off('SIGINT', now);
  process.off('SIGTERM', now);
}
