import { connect, type Socket } from 'node:net';

/** What came back: the status, or null where the connection ended without an answer. */
export type Told = (status: number | null) => void;

/**
 * Sends one request again and again, each on a connection that has none under way; connections stay open. It reads no more of an answer
 * than it must: it shares the machine.
 */
export class Asker {
  readonly #port: number;
  readonly #request: Buffer;
  readonly #idle: Connection[] = [];

  constructor(port: number, body: string) {
    this.#port = port;
    const head = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
    this.#request = Buffer.from(head + body);
  }

  ask(told: Told): void {
    const connection = this.#idleOne() ?? new Connection(connect(this.#port, '127.0.0.1'));
    connection.ask(this.#request, (status) => {
      if (status !== null) this.#idle.push(connection);
      told(status);
    });
  }

  /** The server may have closed some of them meanwhile. */
  #idleOne(): Connection | null {
    for (let next = this.#idle.pop(); next !== undefined; next = this.#idle.pop())
      if (next.isOpen) return next;
    return null;
  }
}

/** A connection with one request at a time. */
class Connection {
  readonly #socket: Socket;
  #told: Told | null = null;
  #status = 0;
  /** Bytes of the answer that are still to come; null while its head is. */
  #left: number | null = null;
  #head = '';

  constructor(socket: Socket) {
    this.#socket = socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => this.#end(null));
  }

  ask(request: Buffer, told: Told): void {
    this.#told = told;
    this.#socket.write(request);
  }

  get isOpen(): boolean {
    return this.#socket.writable;
  }

  #read(chunk: Buffer): void {
    if (this.#left !== null) this.#left -= chunk.length;
    else {
      this.#head += chunk.toString('latin1');
      const end = this.#head.indexOf('\r\n\r\n');
      if (end === -1) return;
      this.#status = Number(this.#head.slice(9, 12));
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#head.slice(0, end))?.[1]);
      this.#left = end + 4 + length - this.#head.length;
      this.#head = '';
    }
    if (this.#left <= 0) {
      this.#left = null;
      this.#end(this.#status);
    }
  }

  #end(status: number | null): void {
    const told = this.#told;
    this.#told = null;
    told?.(status);
  }
}
