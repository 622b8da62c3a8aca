/** Begins a suite, or leaves it out. */
export type Suite = (title: string, body: () => void) => void;

/**
 * A suite that needs a program which this machine may lack: where it does, the suite is skipped under a title that says why.
 * `npm test` tells how many tests were skipped for each reason, and takes them for failures where MAILLAGE_TEST_STRICT is 1.
 */
export function describeWith(program: string | undefined, missing: string): Suite {
  if (program !== undefined) return describe;
  return (title, body) => describe.skip(`${title} [skipped: ${missing}]`, body);
}
