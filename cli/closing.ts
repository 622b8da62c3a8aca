/** What ends something that was opened. */
export type Close = () => unknown;

/** Notes what is to be closed. */
export type CloseLater = (close: Close) => void;

/**
 * Does work that opens one thing after the other, and closes them, the last one first, once it is done or has failed: what is left open
 * would keep the process alive. What the work throws goes before what a close throws; each is closed whatever the others do.
 */
export async function closing<Result>(work: (later: CloseLater) => Promise<Result>): Promise<Result> {
  const closes: Close[] = [];
  try {
    const result = await work((close) => void closes.push(close));
    await closeAll(closes);
    return result;
  } catch (error) {
    await closeAll(closes).catch(() => undefined);
    throw error;
  }
}

/** Rejects with the first reason once all were tried. */
async function closeAll(closes: Close[]): Promise<void> {
  const failures: unknown[] = [];
  for (let close = closes.pop(); close !== undefined; close = closes.pop()) {
    try {
      await close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
