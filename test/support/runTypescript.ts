import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './program';

/** A process of ours that runs a TypeScript file. */
export interface TypescriptRun {
  /** Waits until it has written the word on a line of its own. Rejects with what it wrote where it ends before. */
  readonly says: (word: string) => Promise<void>;
  /** Ends it with SIGKILL: nothing of it runs any more, no handler, no finally. */
  readonly kill: () => Promise<void>;
}

/** Runs a TypeScript file of the project in a process of its own. */
export function runTypescript(file: string, args: readonly string[]): TypescriptRun {
  const register = join(projectFolder, 'test', 'support', 'registerTypescript.cjs');
  const child = spawn(process.execPath, ['--require', register, join(projectFolder, file), ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.errors += chunk.toString()));
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    says: async (word) => {
      while (!text.output.split('\n').includes(word)) {
        if (hasEnded(child))
          throw new Error(`It ended before it said ${word}.\n${text.output}${text.errors}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    kill: () => {
      child.kill('SIGKILL');
      return closed;
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
