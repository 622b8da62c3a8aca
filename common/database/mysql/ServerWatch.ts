import { createConnection, type Connection, type QueryError } from 'mysql2';
import { DatabaseFaultError } from '../DatabaseFaultError';
import { socketOf } from './socketOf';

/** How often the server is asked whether it is there. */
const TICK_MS = 500;

/** For so many ticks an answer is waited for: ticks of a process that is busy itself come late, and do not count twice. */
const PATIENCE = 6;

/** What is told of a server. */
export interface ServerWatchParts {
  /** mysql://… */
  readonly url: string;
  /** Whether nobody needs the watch any more; it then ends. */
  readonly isOver: () => boolean;
  /** Told when the server is gone, with why, once for each fault, and once when it is back, with null. */
  readonly told: (fault: DatabaseFaultError | null) => void;
}

/**
 * Asks a server on a connection of its own, twice a second, whether it is there: a frozen one takes connections and statements,
 * and never answers. It keeps no process alive.
 */
export class ServerWatch {
  readonly #parts: ServerWatchParts;
  readonly #timer: NodeJS.Timeout;
  #connection: Connection | null = null;
  /** Ticks since the question that is under way; null where none is. */
  #waited: number | null = null;
  #fault: DatabaseFaultError | null = null;

  constructor(parts: ServerWatchParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => this.#tick(), TICK_MS).unref();
  }

  /** Why the server can't be asked now; null where it can. */
  get fault(): DatabaseFaultError | null {
    return this.#fault;
  }

  #tick(): void {
    if (this.#parts.isOver()) this.#end();
    else if (this.#waited === null) this.#ask();
    else if ((this.#waited += 1) >= PATIENCE)
      this.#failed('DATABASE_TIMEOUT', new Error(`no answer in ${(PATIENCE * TICK_MS) / 1_000} seconds`));
  }

  #ask(): void {
    const isNew = this.#connection === null;
    const connection = (this.#connection ??= this.#connect());
    this.#waited = 0;
    connection.query('SELECT 1', (error: QueryError | null) => {
      // What was given up may still say so.
      if (this.#connection === connection) this.#told(error, isNew);
    });
  }

  #told(error: QueryError | null, isNew: boolean): void {
    this.#waited = null;
    if (error !== null) this.#disconnect();
    // The server itself may refuse, too many connections for one: it is there, and those that are open can be used.
    if (error === null || isRefusal(error)) this.#answered();
    else if (isNew)
      this.#failed(error.code === 'ETIMEDOUT' ? 'DATABASE_TIMEOUT' : 'DATABASE_UNAVAILABLE', error);
    // Somebody may have ended this one connection alone.
    else this.#ask();
  }

  #connect(): Connection {
    const address = new URL(this.#parts.url);
    address.search = '';
    const connection = createConnection({ uri: address.href, connectTimeout: PATIENCE * TICK_MS });
    // What fails is told to the question; without a listener it would be thrown at nobody, too.
    connection.on('error', () => undefined);
    socketOf(connection).unref();
    return connection;
  }

  #answered(): void {
    if (this.#fault === null) return;
    this.#fault = null;
    this.#parts.told(null);
  }

  #failed(fault: DatabaseFaultError['fault'], cause: Error): void {
    this.#disconnect();
    if (this.#fault?.fault === fault) return;
    this.#fault = new DatabaseFaultError(fault, `The database can't be reached: ${cause.message}`, cause);
    this.#parts.told(this.#fault);
  }

  #disconnect(): void {
    const connection = this.#connection;
    this.#connection = null;
    this.#waited = null;
    connection?.destroy();
  }

  #end(): void {
    clearInterval(this.#timer);
    this.#disconnect();
  }
}

/** The code is missing where the connection was closed before. */
function isRefusal({ code }: Partial<QueryError>): boolean {
  return code?.startsWith('ER_') === true;
}
