import { readFileSync } from 'node:fs';

/** Linux counts so many in a second on every machine that Node runs on. */
const TICKS = 100;

/** The CPU time that all threads of a process have taken, in seconds, as Linux tells it; NaN elsewhere. */
export function cpuSeconds(pid: number): number {
  try {
    // What stands before the last bracket is the program's name; user and system time are the twelfth and thirteenth behind it.
    const [, fields = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const all = fields.split(' ').map(Number);
    return ((all[11] ?? NaN) + (all[12] ?? NaN)) / TICKS;
  } catch {
    return NaN;
  }
}
