import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder. */
export const projectFolder = join(__dirname, '..', '..');

/** What the tests were started with. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/** Adds to what the processes that run the tests are started with; for Jest's set-up. */
export function tellWorkers(settings: Readonly<Record<string, string>>): void {
  Object.assign(process.env, settings);
}

/** Databases prepared once for all whole-system tests (see prepareOnce.ts). */
export const preparedFolder = join(projectFolder, 'var', 'test-data');

/** A run of the program that has ended. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A running program that has said where it listens. */
export interface RunningProgram {
  readonly address: string;
  readonly pid: number;
  readonly output: () => string;
  readonly errors: () => string;
  /** Sends the signal, and waits for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Outcome>;
}

/** Environment and limits of a run. */
export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly withinMs?: number;
  readonly cwd?: string;
  /** What comes through the pipe of standard input; left out: nothing does. */
  readonly input?: Buffer;
}

const READY = /https?:\/\/[\w.[\]:]+:\d+(?=\/graphql)/;

/** Starts the built program, and waits until it tells its address. Rejects with its output where it ends or takes too long. */
export async function startProgram(
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunningProgram> {
  const run = spawnProgram(args, options);
  const address = await addressOf(run, options.withinMs ?? 180_000);
  return {
    address,
    pid: run.child.pid ?? 0,
    output: () => run.text.output,
    errors: () => run.text.errors,
    stop: (signal = 'SIGTERM') => {
      run.child.kill(signal);
      return run.ended;
    },
  };
}

/** Runs the built program to its end. */
export function runProgram(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const run = spawnProgram(args, options);
  const timer = setTimeout(() => run.child.kill('SIGKILL'), options.withinMs ?? 180_000);
  return run.ended.finally(() => clearTimeout(timer));
}

/** A run of the program, from its first moment. */
export interface Run {
  readonly child: ChildProcess;
  readonly text: { output: string; errors: string };
  readonly ended: Promise<Outcome>;
}

/** Starts the built program and waits for nothing. */
export function spawnProgram(args: readonly string[], options: RunOptions = {}): Run {
  const child = spawn(process.execPath, [join(projectFolder, 'cli', 'launch.cjs'), ...args], {
    cwd: options.cwd ?? projectFolder,
    env: {
      ...process.env,
      MAILLAGE_DATA_DIR: preparedFolder,
      // Built once, by prepareOnce: no program is rebuilt under the others.
      MAILLAGE_SKIP_BUILD_CHECK: '1',
      ...options.environment,
    },
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  // A program that refuses what comes ends without reading it all.
  child.stdin?.on('error', () => undefined).end(options.input);
  const text = { output: '', errors: '' };
  child.stdout?.on('data', (chunk: Buffer) => (text.output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text.errors += chunk.toString()));
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...text });
    });
  });
  return { child, text, ended };
}

async function addressOf({ child, text, ended }: Run, withinMs: number): Promise<string> {
  const deadline = Date.now() + withinMs;
  const state = { over: false };
  void ended.then(() => (state.over = true));
  while (Date.now() < deadline && !state.over) {
    const found = READY.exec(text.output)?.[0];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill('SIGKILL');
  throw new Error(`The program told no address.\n${text.output}\n${text.errors}`);
}
