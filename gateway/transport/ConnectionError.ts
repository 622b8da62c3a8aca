import { errors } from 'undici';

/** What the system and undici say where there is no connection, or it ends. */
const CODES = /^(?:E(?:CONN(?:REFUSED|RESET|ABORTED)|PIPE|HOSTUNREACH|NETUNREACH|AI_AGAIN)|ERR_HTTP2_.+)$/;

/** There was no connection, or it ended before anything of the answer came: the subgraph may be asked once more. */
export class ConnectionError extends Error {
  constructor(cause: Error) {
    super('The connection failed', { cause });
  }

  /** Whether an error says so; an idle connection that the subgraph closes as a call is sent into it included. */
  static isIn(error: Error): boolean {
    if (error instanceof errors.SocketError) return true;
    return 'code' in error && CODES.test(String(error.code));
  }
}
