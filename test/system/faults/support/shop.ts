import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectFolder } from '../../../support/program';
import type { ShopMode } from './shopProcess';

const REGISTER = join(projectFolder, 'test', 'support', 'registerTypescript.cjs');

/** A subgraph as a process of its own, to be broken. */
export class Shop {
  readonly #port: number;
  #child: ChildProcess | null = null;

  constructor(port: number) {
    this.#port = port;
  }

  /** Starts it; resolves once it listens. */
  async start(): Promise<void> {
    const child = fork(join(__dirname, 'shopProcess.ts'), [String(this.#port)], {
      execArgv: ['--require', REGISTER],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    await once(child, 'message');
  }

  /** Lets it answer so from now on. */
  async become(mode: ShopMode): Promise<void> {
    const child = this.#running();
    const confirmed = once(child, 'message');
    child.send(mode);
    await confirmed;
  }

  freeze(): void {
    this.#running().kill('SIGSTOP');
  }

  thaw(): void {
    this.#running().kill('SIGCONT');
  }

  /** Nothing of it runs any more; a frozen process ends too. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || hasEnded(child)) return;
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
  }

  #running(): ChildProcess {
    if (this.#child === null) throw new Error('The shop does not run');
    return this.#child;
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
