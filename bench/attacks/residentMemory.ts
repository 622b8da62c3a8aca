import { readFileSync } from 'node:fs';

/** The resident memory of a process in bytes, as Linux tells it; null elsewhere, and of a process that has ended. */
export function residentMemory(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
