import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { portOf } from './portOf';
import { residentMemory } from './residentMemory';
import type { Seen } from './Seen';

const SAMPLE_MS = 100;

/** What came of an attack: what somebody else saw, and the memory of the program in bytes, null where it can't be told. */
export interface Outcome {
  readonly seen: Seen;
  readonly before: number | null;
  readonly most: number | null;
}

/** The program, in a process of its own, and somebody else who asks it, in another. */
export class Attacked {
  private constructor(
    private readonly program: ChildProcess,
    private readonly neighbour: ChildProcess,
    readonly port: number,
  ) {}

  /** Starts both. Rejects where the program tells no address. */
  static async start(dataFolder: string, cache: string): Promise<Attacked> {
    const built = join(__dirname, 'attacks');
    const env = { MAILLAGE_CACHE: cache, MAILLAGE_DATA_DIR: dataFolder, MAILLAGE_SKIP_BUILD_CHECK: '1' };
    const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const command = [
      process.execPath,
      join(built, 'program.js'),
      'start',
      '--host',
      '127.0.0.1',
      '--port',
      '0',
    ];
    const program = spawn('env', [...settings, ...command], { stdio: ['ignore', 'pipe', 'inherit'] });
    const port = await portOf(program);
    const neighbour = fork(join(built, 'neighbour.js'), [`http://127.0.0.1:${port}/graphql`]);
    return new Attacked(program, neighbour, port);
  }

  /** Whether the program has ended. */
  get isGone(): boolean {
    return this.program.exitCode !== null || this.program.signalCode !== null;
  }

  memory(): number | null {
    return residentMemory(this.program.pid ?? 0);
  }

  /** Does what is told while somebody else asks. */
  async during(attack: () => Promise<void>): Promise<Outcome> {
    const before = this.memory();
    let most = before;
    const sample = setInterval(() => {
      const now = this.memory();
      if (now !== null && now > (most ?? 0)) most = now;
    }, SAMPLE_MS);
    this.neighbour.send('begin');
    await attack();
    const told = once(this.neighbour, 'message');
    this.neighbour.send('end');
    const [seen] = (await told) as [Seen];
    clearInterval(sample);
    return { seen, before, most };
  }

  async stop(): Promise<void> {
    this.neighbour.disconnect();
    if (this.isGone) return;
    this.program.kill('SIGTERM');
    await once(this.program, 'exit');
  }
}
