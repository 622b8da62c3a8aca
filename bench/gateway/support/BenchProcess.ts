import { fork, type ChildProcess } from 'node:child_process';
import type { Message, Started, Usage, Wanted } from '../parts/Wanted';

/** How processes of the bench are started. */
export interface BenchProgram {
  /** The file of part.ts, built or not. */
  readonly file: string;
  readonly execArgv: readonly string[];
}

/** A process of the bench: what it tells, and what it takes. */
export class BenchProcess {
  private constructor(
    readonly started: Started,
    private readonly child: ChildProcess,
  ) {}

  /** Starts a process. Rejects where it ends before it can do what is wanted of it; its errors stand on standard error. */
  static async start(program: BenchProgram, wanted: Wanted): Promise<BenchProcess> {
    const child = fork(program.file, { execArgv: [...program.execArgv] });
    return new BenchProcess(await asked<Started>(child, { kind: 'start', wanted }), child);
  }

  /** The address of its server; of the one with this name, where it has several. */
  address(name = 'graphql'): string {
    return this.started.addresses[name] ?? '';
  }

  /** What it has taken so far. */
  usage(): Promise<Usage> {
    return asked<Usage>(this.child, { kind: 'usage' });
  }

  /** Ends it. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.disconnect();
    });
  }
}

function asked<Answer>(child: ChildProcess, message: Message): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void =>
      reject(new Error(`A process of the bench ended with code ${code}; its words stand above.`));
    child.once('exit', onExit);
    child.once('message', (answer) => {
      child.removeListener('exit', onExit);
      resolve(answer as Answer);
    });
    child.send(message);
  });
}
