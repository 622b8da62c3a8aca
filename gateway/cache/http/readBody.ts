import type { IncomingMessage } from 'node:http';

/** What is done with a body: `used` says whether it was all that is needed of it. */
export interface BodyUse {
  readonly used: (body: string) => boolean;
  /** Called once the body is put back, where it was not used: whoever reads the request now finds it whole. */
  readonly otherwise: () => void;
}

/**
 * Reads a body of a known length before the request has ended, and hands it over as Latin-1 text, a character a byte. Of a
 * client that leaves half way nobody is told.
 */
export function readBody(request: IncomingMessage, length: number, { used, otherwise }: BodyUse): void {
  const chunks: Buffer[] = [];
  let received = 0;
  const onData = (chunk: Buffer): void => {
    chunks.push(chunk);
    received += chunk.byteLength;
    if (received < length) return;
    request.removeListener('data', onData);
    const body = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    if (used(body.toString('latin1'))) return;
    request.pause();
    // It can only be put back before the end is told, which waits for this event to be over.
    request.unshift(body);
    otherwise();
  };
  request.on('data', onData);
}
