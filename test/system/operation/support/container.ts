import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, type Outcome } from '../../../support/program';
import { until } from '../../../support/until';
import { argumentsOf, makeImageTree } from './imageTree';

/** A program that runs as its container would: from the image's files, with rights to read them and no more. */
export interface Container {
  readonly address: string;
  readonly output: () => string;
  readonly stop: () => Promise<Outcome>;
}

/** The files of the image in a folder that the program can't write. */
export interface Image {
  readonly folder: string;
  /** A folder that it can write, as a volume is. */
  readonly volume: string;
  /** Lets the program write what tests have put there. */
  readonly openVolume: () => void;
  /** Starts the image's entry with the command, and waits for the address that it tells. Rejects with its output where it ends. */
  readonly start: (
    command: readonly string[],
    settings: Readonly<Record<string, string>>,
  ) => Promise<Container>;
  /** Runs its health check; returns the exit code. */
  readonly checkHealth: (address?: string) => number | null;
  readonly remove: () => void;
}

/** Somebody without rights, where the tests run as root, who may write everything. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** What a test that failed has left running ends with the image. */
const running = new Set<ChildProcess>();

const READY = /http:\/\/[\w.:]+:\d+(?=\/graphql)/;

/** Makes the image's files. */
export function makeImage(): Image {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-image-'));
  const app = join(folder, 'app');
  const volume = join(folder, 'volume');
  makeImageTree(app);
  mkdirSync(volume);
  chmodSync(folder, 0o755);
  spawnSync('chmod', ['-R', 'a-w,a+rX', app]);
  return {
    folder: app,
    volume,
    openVolume: () => void spawnSync('chmod', ['-R', 'a+rwX', volume]),
    start: (command, settings) => start(app, command, settings),
    checkHealth: (address) => {
      const [program = '', ...args] = HEALTH_CHECK;
      const all = address === undefined ? args : [...args, address];
      return spawnSync(program, all, { cwd: app, env: { ...plain() }, ...NOBODY }).status;
    },
    remove: () => {
      for (const child of running) child.kill('SIGKILL');
      spawnSync('chmod', ['-R', 'u+w', app]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const HEALTH_CHECK = ['node', 'docker/checkHealth.mjs'];

async function start(
  app: string,
  command: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Container> {
  const [program = '', ...entry] = argumentsOf('ENTRYPOINT');
  const child = spawn(program, [...entry, ...command], {
    cwd: app,
    env: { ...plain(), ...settings },
    ...NOBODY,
  });
  running.add(child);
  const text = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.errors += chunk.toString()));
  const state = { over: false };
  const ended = new Promise<Outcome>((resolve) => {
    child.once('close', (code) => {
      state.over = true;
      running.delete(child);
      resolve({ code, ...text });
    });
  });
  await until(
    () => READY.test(text.output) || state.over,
    () => text,
  );
  const address = READY.exec(text.output)?.[0];
  if (address === undefined) throw new Error(`${text.output}\n${text.errors}`);
  const stop = (): Promise<Outcome> => {
    child.kill('SIGTERM');
    return ended;
  };
  return { address, output: () => text.output, stop };
}

/** What a container has of the environment: none of the settings of the tests. */
function plain(): Record<string, string> {
  return { NODE_ENV: 'production', PATH: environment['PATH'] ?? '' };
}
