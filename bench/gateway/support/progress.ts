const TELL_EVERY_MS = 5_000;

/** A function that tells on standard error, every five seconds, how many are done and the most memory that was taken for them. */
export function progress(what: string, total: number): (done: number, peakBytes: number) => void {
  let told = performance.now();
  return (done, peakBytes) => {
    if (performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    console.error(`${what}: ${done} of ${total}, ${Math.round(peakBytes / 1024 / 1024)} MB at most`);
  };
}
