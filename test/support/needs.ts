/**
 * A suite that needs a program which this machine may lack: it is skipped where the program is missing, and one line says why.
 * `npm test` counts what was skipped, and takes it for a failure where MAILLAGE_TEST_STRICT is 1.
 */
export function describeWith(program: string | undefined, missing: string): jest.Describe {
  if (program !== undefined) return describe;
  console.warn(`Skipped: ${missing}`);
  return describe.skip;
}
