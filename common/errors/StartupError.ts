/** A reason not to start, in one sentence that says what is wrong and what to do. The command ends with exit code 1. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
