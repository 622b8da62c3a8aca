/** What shells say of a program that a signal has ended. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

const SHOW_CURSOR = '\u001b[?25h';

/**
 * At SIGINT (Ctrl-C) or SIGTERM says a sentence on standard error, does what is left to do, and ends the program with the exit code of the
 * signal. Returns what takes that back.
 */
export function whenStopped(sentence: () => string, leave: () => void): () => void {
  const stop = (signal: keyof typeof EXIT_CODES): void => {
    // A bar of progress hides the cursor, and stands on a line of its own.
    const isBar = process.stderr.isTTY;
    process.stderr.write(`${isBar ? `${SHOW_CURSOR}\n` : ''}${sentence()}\n`);
    leave();
    process.exit(EXIT_CODES[signal]);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}
