import { destination, pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { readableLine } from './readableLine';

/** What a log takes, and how it is written. */
export interface LogSettings {
  readonly level: LogLevel;
  /** One JSON object a line, or lines for people. */
  readonly format: 'json' | 'text';
}

/** From all to least. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const STANDARD_ERROR = 2;

/** Lines wait until so many bytes are there, or for so long: a write a line costs more than the line. */
const GATHERED_BYTES = 4_096;
const GATHERED_MS = 100;

/** What waits for a disk or a reader that takes nothing; further lines are dropped. */
const MOST_BYTES = 1024 * 1024;

/**
 * A log on standard error, or in `stream`. Each line has time, level and the process; as JSON, so that nothing in a value can
 * end a line or look like another field.
 */
export function createLog({ level, format }: LogSettings, stream = streamFor(format)): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
}

function streamFor(format: LogSettings['format']): DestinationStream {
  if (format === 'text') return { write: (line) => void process.stderr.write(readableLine(line)) };
  const stream = destination({
    dest: STANDARD_ERROR,
    sync: false,
    minLength: GATHERED_BYTES,
    maxLength: MOST_BYTES,
  });
  // A disk that is full takes lines again later; without a listener it would end the program.
  stream.on('error', () => undefined);
  setInterval(() => stream.flush(), GATHERED_MS).unref();
  return stream;
}
