import { once } from 'node:events';
import {
  createServer,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { acceptFaults } from './acceptFaults';
import { addressesOf } from './addressesOf';
import { BACKLOG } from './backlog';
import { untilNobodyComes } from './untilNobodyComes';

/** Longer than gateways and balancers keep an idle connection, so that none is closed while a request is sent into it. */
const KEEP_ALIVE_MS = 75_000;

/** How often connections that have become idle are looked for while the server ends. */
const LOOK_MS = 50;

/** A connection on which nothing came for so long is idle: a client that asks in a loop has sent its next request by then. */
const IDLE_MS = 250;

/** Who has connected and not asked yet is about to, and may have no time for a while. */
const FIRST_REQUEST_MS = 2_000;

const DRAINING = JSON.stringify({ status: 'draining' });

/** What a server takes of a connection, and what it says to bytes that are no request; Node's own where left out. */
export interface FrontOptions {
  readonly limits?: ServerOptions;
  readonly onClientError?: (error: Error, socket: Duplex) => void;
  /** Given each of its servers before it listens, such as for requests that Node answers itself. */
  readonly prepare?: (server: Server) => void;
}

/**
 * The server before whatever answers, which ends without losing a request: first it says so (`drain`), then it takes no further
 * connection and waits for the answers under way (`close`); those that hang can be cut.
 */
export class FrontServer {
  readonly #handle: RequestListener;
  readonly #options: FrontOptions;
  readonly #servers: Server[] = [];
  readonly #connections = new Map<Socket, Connection>();
  readonly #answers = new Set<ServerResponse>();
  readonly #notAccepted = acceptFaults();
  #accepted = 0;
  /** When the last answer ended, or the first client could come, in milliseconds of the process. */
  #answered = performance.now();
  /** The requests that wait until the port is closed; null: none has to. */
  #held: (() => void)[] | null = null;
  #isDraining = false;
  /** Takes the connections that were accepted elsewhere; null where none was. */
  #taking: Server | null = null;
  /** Told once the last connection has ended. */
  #whenEmpty: (() => void) | null = null;

  constructor(handle: RequestListener, options: FrontOptions = {}) {
    this.#handle = handle;
    this.#options = options;
  }

  /** For how many milliseconds nobody has asked; 0 while an answer is under way. */
  get idleMs(): number {
    return this.#answers.size > 0 ? 0 : performance.now() - this.#answered;
  }

  /** Listens on every address of a name, and returns the port (the one chosen where it was 0). Rejects as `Server.listen` fails. */
  async listen(host: string, port: number): Promise<number> {
    const [first = host, ...others] = await addressesOf(host);
    const chosen = await this.#listenOn(first, port);
    // A machine may have the name of an address that it does not have.
    await Promise.allSettled(others.map((address) => this.#listenOn(address, chosen)));
    // Looking up a name takes long where the machine asks others for it.
    this.#answered = performance.now();
    return chosen;
  }

  /** Answers on a connection that another process has accepted, and not read from. */
  take(socket: Socket): void {
    if (this.#taking === null) {
      this.#taking = this.#createServer();
      // Node looks for clients that are too slow from then on.
      this.#taking.emit('listening');
      this.#servers.push(this.#taking);
      this.#answered = performance.now();
    }
    this.#taking.emit('connection', socket);
    socket.resume();
  }

  /** From now on /ready answers 503, and every answer tells its client to come back on another connection. */
  drain(): void {
    this.#isDraining = true;
    for (const answer of this.#answers) answer.shouldKeepAlive = false;
  }

  /**
   * From now on requests wait until the port is closed (`close`): a client that asks in a loop has a connection then, and none on its way
   * to a port that nobody looks at any more.
   */
  hold(): void {
    this.#held ??= [];
  }

  /** Takes no further connection, ends those that are idle, and returns once the last answer is sent. */
  async close(): Promise<void> {
    if (!this.#isDraining) this.drain();
    this.hold();
    if (this.#servers.some(({ listening }) => listening)) await untilNobodyComes(() => this.#accepted);
    const closed = this.#servers.map((server) => once(server, 'close'));
    for (const server of this.#servers) server.close();
    this.#goOn();
    // What has come by then is read before: a process that had no time for a while would take those that wait for idle.
    const looking = setInterval(() => setImmediate(() => this.#endIdle()), LOOK_MS);
    await Promise.all(closed);
    // A server that takes connections does not count them.
    if (this.#connections.size > 0) await new Promise<void>((resolve) => (this.#whenEmpty = resolve));
    clearInterval(looking);
  }

  /** Ends every connection, whatever is under way, and returns how many answers were. */
  cut(): number {
    const count = this.#answers.size;
    for (const socket of this.#connections.keys()) socket.destroy();
    return count;
  }

  async #listenOn(host: string, port: number): Promise<number> {
    const server = this.#createServer();
    server.listen({ host, port, backlog: BACKLOG });
    await once(server, 'listening');
    server.on('error', this.#notAccepted);
    this.#servers.push(server);
    return (server.address() as AddressInfo).port;
  }

  #createServer(): Server {
    const { limits = {}, onClientError, prepare } = this.#options;
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, ...limits }, this.#answer);
    if (onClientError !== undefined) server.on('clientError', onClientError);
    prepare?.(server);
    // `close` would end those that are idle at once, and with them the request that is on its way.
    server.closeIdleConnections = () => undefined;
    return server.on('connection', this.#connected);
  }

  readonly #connected = (socket: Socket): void => {
    this.#accepted += 1;
    this.#connections.set(socket, { underWay: 0, hasAsked: false, read: 0, since: performance.now() });
    socket.once('close', () => {
      this.#connections.delete(socket);
      if (this.#connections.size === 0) this.#whenEmpty?.();
    });
  };

  readonly #answer: RequestListener = (request, response) => {
    const connection = this.#connections.get(request.socket);
    this.#answers.add(response);
    if (connection !== undefined) {
      connection.underWay += 1;
      connection.hasAsked = true;
    }
    response.once('close', () => {
      this.#answers.delete(response);
      this.#answered = performance.now();
      if (connection === undefined) return;
      connection.underWay -= 1;
      connection.read = request.socket.bytesRead;
      connection.since = performance.now();
    });
    if (this.#isDraining) {
      response.shouldKeepAlive = false;
      if (request.url === '/ready') {
        response.writeHead(503, { 'content-type': 'application/json; charset=utf-8' }).end(DRAINING);
        return;
      }
    }
    if (this.#held === null) this.#handle(request, response);
    else this.#held.push(() => this.#handle(request, response));
  };

  #goOn(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const handle of held) handle();
  }

  #endIdle(): void {
    const now = performance.now();
    for (const [socket, connection] of this.#connections) {
      // A head that is still coming is no request yet.
      if (socket.bytesRead !== connection.read) connection.since = now;
      connection.read = socket.bytesRead;
      const mostMs = connection.hasAsked ? IDLE_MS : FIRST_REQUEST_MS;
      if (connection.underWay === 0 && now - connection.since >= mostMs) socket.destroySoon();
    }
  }
}

/** What is known of a connection: its answers under way, and since when nothing came, in milliseconds of the process. */
interface Connection {
  underWay: number;
  /** Whether a request came on it. */
  hasAsked: boolean;
  /** The bytes that had come when it was last looked at. */
  read: number;
  since: number;
}
