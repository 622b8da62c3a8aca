import { destination, type Logger } from 'pino';
import { createLog, type LogSettings } from '../common/observability/createLog';

const BEFORE: LogSettings = { level: 'warn', format: 'json' };
const STANDARD_ERROR = 2;

let current: Logger | null = null;

/** The log of this program: before `startLog` one that writes each line at once, since the program may end the next moment. */
export function log(): Logger {
  return (current ??= createLog(BEFORE, destination({ dest: STANDARD_ERROR, sync: true })));
}

/** Lets the program log as its configuration says. */
export function startLog(settings: LogSettings, stream?: Parameters<typeof createLog>[1]): Logger {
  current = createLog(settings, stream);
  return current;
}
