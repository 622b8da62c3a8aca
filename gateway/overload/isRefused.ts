import type { IncomingMessage } from 'node:http';
import type { Admission } from './Admission';

/** Whether a request finds the line full, and its address has its share of it. */
export function isRefused({ line, addressOf }: Admission, request: IncomingMessage): boolean {
  return line.isFull() && !line.hasRoomFor(addressOf(request));
}
