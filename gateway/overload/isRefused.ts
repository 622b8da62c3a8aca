import type { IncomingMessage } from 'node:http';
import type { WaitingLine } from './WaitingLine';

/** Who asks and what is full, as far as a refusal depends on them. */
export interface Admission {
  readonly line: WaitingLine;
  /** The client address by which a request is counted. */
  readonly addressOf: (request: IncomingMessage) => string;
}

/** Whether a request finds the line full, and its address has its share of it. */
export function isRefused({ line, addressOf }: Admission, request: IncomingMessage): boolean {
  return line.isFull() && !line.hasRoomFor(addressOf(request));
}
