import { fork, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { projectPath } from '../../../common/paths';
import type { FromPlanner, ToPlanner } from './PlannerMessage';

/** Plain JavaScript beside the sources, so that it is the same file for the built program and for the tests. */
const FILE = projectPath('gateway', 'planning', 'native', 'plannerProcess.cjs');

/** How long it may take until it can plan, in milliseconds; measured, it takes less than 200. */
const START_MS = 10_000;

/** Of what it wrote before it ended, so many characters are told: a panic says first where it happened. */
const MOST_WORDS = 300;

/** Who is told what a process does. */
export interface PlannerListener {
  readonly onMessage: (message: FromPlanner) => void;
  /** Told once, after its last message: how it ended and what it wrote, in one line. */
  readonly onEnd: (how: string) => void;
}

/** One process that plans for one supergraph. It ends with its parent, and the parent waits for it only while it is held. */
export class PlannerProcess {
  private readonly child: ChildProcess;
  private words = '';

  /** Starts it. Throws where the system has no room for another process. */
  constructor(supergraphSdl: string, listener: PlannerListener) {
    this.child = fork(FILE, [], {
      env: {},
      execArgv: [],
      serialization: 'json',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.on('error', () => undefined);
    if (this.child.pid === undefined) throw new Error('no process can be started');
    this.watch(listener);
    this.send({ kind: 'start', supergraphSdl });
    this.hold(false);
  }

  /** Its number in the system. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  /** A message to a process that has ended is lost: its end is told all the same. */
  send(message: ToPlanner): void {
    this.child.send(message, () => undefined);
  }

  /** Whether the parent stays for its answers. */
  hold(isHeld: boolean): void {
    const pipes = [this.child, this.child.channel, this.child.stderr as Socket | null];
    for (const pipe of pipes)
      if (isHeld) pipe?.ref();
      else pipe?.unref();
  }

  /** Ends it at once, whatever it does. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  private watch({ onMessage, onEnd }: PlannerListener): void {
    const { child } = this;
    const timer = setTimeout(() => this.kill(), START_MS).unref();
    child.on('message', (message) => {
      clearTimeout(timer);
      onMessage(message as FromPlanner);
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.words = (this.words + text).slice(0, MOST_WORDS);
    });
    // Unlike "exit", it comes after all that the process sent.
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      onEnd(oneLine(`${signal ?? `exit code ${String(code)}`} ${this.words}`));
    });
  }
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
