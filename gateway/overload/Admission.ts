import type { IncomingMessage } from 'node:http';
import type { WaitingLine } from './WaitingLine';

/** Where operations wait, and by what the addresses of their clients are told apart. */
export interface Admission {
  readonly line: WaitingLine;
  /** The client address by which a request is counted. */
  readonly addressOf: (request: IncomingMessage) => string;
  /** Nothing is admitted from then on. */
  readonly end: () => void;
}
