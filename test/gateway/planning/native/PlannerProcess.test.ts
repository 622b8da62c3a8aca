import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PlannerProcess } from '../../../../gateway/planning/native/PlannerProcess';
import { projectFolder } from '../../../support/program';
import { pricesSdl } from './support/prices';
import { isRunning, until } from './support/processes';

const REGISTER = join(projectFolder, 'test', 'support', 'registerTypescript.cjs');
const PARENT = join(__dirname, 'support', 'planningParent.ts');

interface Parent {
  readonly program: ChildProcess;
  readonly ended: Promise<unknown>;
  /** The process that plans for it. */
  readonly pid: number;
}

async function startParent(...args: string[]): Promise<Parent> {
  const program = spawn(process.execPath, ['--require', REGISTER, PARENT, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(program, 'exit');
  const [line] = (await once(program.stdout, 'data')) as [Buffer];
  return { program, ended, pid: Number(line.toString()) };
}

describe('PlannerProcess', () => {
  test('keeps no program alive that waits for nothing, and ends with it', async () => {
    const { ended, pid } = await startParent();
    expect(pid).toBeGreaterThan(0);
    expect(await ended).toEqual([0, null]);
    await until(() => !isRunning(pid));
  });

  test('keeps a program alive that waits for a plan', async () => {
    const { ended, pid } = await startParent('--waiting');
    expect(isRunning(pid)).toBe(true);
    process.kill(pid, 'SIGCONT');
    expect(await ended).toEqual([0, null]);
    await until(() => !isRunning(pid));
  });

  test('ends with a program that is killed', async () => {
    const { program, ended, pid } = await startParent('--waiting');
    program.kill('SIGKILL');
    await ended;
    process.kill(pid, 'SIGCONT');
    await until(() => !isRunning(pid));
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves %s to its parent', async (signal) => {
    const told: string[] = [];
    const ends: string[] = [];
    const planner = new PlannerProcess(pricesSdl, {
      onMessage: ({ kind }) => void told.push(kind),
      onEnd: (how) => void ends.push(how),
    });
    await until(() => told.includes('ready'));
    process.kill(planner.pid ?? 0, signal);
    planner.send({ kind: 'plan', id: 7, document: '{ item(id: 1) { name } }' });
    await until(() => told.includes('planned'));
    planner.kill();
    await until(() => ends.length > 0);
    expect(ends).toEqual(['SIGKILL']);
  });
});
