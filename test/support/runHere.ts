import { main } from '../../cli/main';
import { environment, type Outcome, type RunOptions } from './program';

/**
 * Runs the command line in this process, with all that the built program would do but its start, which takes longer than most
 * commands; for those that read no standard input. One runs at a time.
 */
export async function runHere(
  args: readonly string[],
  options: Pick<RunOptions, 'environment'> = {},
): Promise<Outcome> {
  const text = { output: '', errors: '' };
  const env = jest.replaceProperty(process, 'env', { ...environment, ...options.environment });
  const told = [
    jest.spyOn(console, 'log').mockImplementation((line) => void (text.output += `${String(line)}\n`)),
    jest.spyOn(console, 'error').mockImplementation((line) => void (text.errors += `${String(line)}\n`)),
    jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
      text.errors += String(chunk);
      return true;
    }),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await main(args);
    return { code: process.exitCode, ...text };
  } finally {
    process.exitCode = before;
    env.restore();
    for (const each of told) each.mockRestore();
  }
}
