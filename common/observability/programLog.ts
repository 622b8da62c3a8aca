import { destination, type Logger } from 'pino';
import { createLog, type LogSettings } from './createLog';

const BEFORE: LogSettings = { level: 'warn', format: 'json' };
const STANDARD_ERROR = 2;

/** A log, and the same for notices. */
interface ProgramLog {
  readonly lines: Logger;
  readonly notices: Logger;
}

let current: ProgramLog | null = null;

/** The log of this program: before `startLog` one that writes each line at once, since the program may end the next moment. */
export function log(): Logger {
  return programLog().lines;
}

/** Lets the program log as its configuration says. */
export function startLog(settings: LogSettings, stream?: Parameters<typeof createLog>[1]): Logger {
  current = withNotices(createLog(settings, stream), settings);
  return current.lines;
}

/**
 * Tells in a line of level info what became of the program itself, such as a supergraph that was switched to. It is written where the log
 * begins at warn, too: such lines are few, and whoever sent a signal waits for one.
 */
export function tell(line: string): void {
  programLog().notices.info(line);
}

function programLog(): ProgramLog {
  return (current ??= withNotices(
    createLog(BEFORE, destination({ dest: STANDARD_ERROR, sync: true })),
    BEFORE,
  ));
}

function withNotices(lines: Logger, { level }: LogSettings): ProgramLog {
  return { lines, notices: level === 'warn' ? lines.child({}, { level: 'info' }) : lines };
}
