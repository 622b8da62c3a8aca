import { connect } from 'node:net';

/** An answer as it came over the line. */
export interface RawAnswer {
  /** 0: the connection ended without an answer. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends bytes as they are and waits until the server ends the connection. */
export function rawRequest(port: number, ...parts: readonly (string | Buffer)[]): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // The server may end the connection while it is still being written to.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(readAnswer(Buffer.concat(chunks).toString())));
    for (const part of parts) socket.write(part);
  });
}

function readAnswer(text: string): RawAnswer {
  const split = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, Math.max(0, split)).split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { status: Number(first.split(' ')[1] ?? 0), headers: new Map(headers), body: text.slice(split + 4) };
}

const HEAD = 'HTTP/1.1\r\nhost: maillage.test\r\nconnection: close\r\n';

/** A request without a body; each header ends with a line break. */
export function head(method: string, path: string, headers = ''): string {
  return `${method} ${path} ${HEAD}${headers}\r\n`;
}

/** A POST to /graphql of these bytes; each header ends with a line break. */
export function post(body: string | Buffer, headers = 'content-type: application/json\r\n'): Buffer {
  const length = `content-length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.concat([
    Buffer.from(`POST /graphql ${HEAD}${headers}${length}\r\n`),
    typeof body === 'string' ? Buffer.from(body) : body,
  ]);
}

/** A POST of a query with its variables. */
export function ask(query: string, variables?: unknown, headers?: string): Buffer {
  return post(JSON.stringify({ query, variables }), headers);
}

/** A GET of a query, with the header that no page can send unasked. */
export function get(query: string, more = ''): string {
  return head('GET', `/graphql?query=${encodeURIComponent(query)}${more}`, 'apollo-require-preflight: 1\r\n');
}
