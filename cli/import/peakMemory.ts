/** The most memory that the process has held so far, in megabytes of 1 000 000 bytes. */
export function peakMemory(): number {
  return Math.round((process.resourceUsage().maxRSS * 1_024) / 1_000_000);
}
