import type { Worker } from 'node:cluster';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { acceptFaults } from '../../common/service/acceptFaults';
import { BACKLOG } from '../../common/service/backlog';
import { addressesOf } from '../../common/service/addressesOf';
import { untilNobodyComes } from '../../common/service/untilNobodyComes';
import { CONNECTION, LAST } from './messages';

/** A worker that has not taken a connection for so long hangs, or is as good as that. */
const TAKES_WITHIN_MS = 1_000;

/** A worker, as connections are sent to it. */
export type Receiver = Pick<Worker, 'send' | 'isConnected'>;

/**
 * The port of all workers: the primary process accepts each connection and sends it to one after the other. Node's own way to share
 * a port leaves a connection that was accepted while the last worker closes without anybody who answers it; here a worker is told
 * when it has got all that are its, and one that hangs gets none as long as another does not.
 */
export class SharedPort {
  readonly #servers: Server[] = [];
  readonly #now: () => number;
  #receivers: Receiver[] = [];
  /** When each connection was sent that a worker has not taken yet, the oldest first. */
  readonly #sentAt = new Map<Receiver, number[]>();
  /** Connections that came while there was no worker. */
  readonly #held: Socket[] = [];
  readonly #notAccepted = acceptFaults();
  #isEnding = false;
  #accepted = 0;

  /** `now` tells milliseconds of a clock that never goes back. */
  constructor(now = (): number => performance.now()) {
    this.#now = now;
  }

  /** Listens on every address of a name, and returns the port (the one chosen where it was 0). Rejects as `Server.listen` fails. */
  async listen(host: string, port: number): Promise<number> {
    const [first = host, ...others] = await addressesOf(host);
    const chosen = await this.#listenOn(first, port);
    // A machine may have the name of an address that it does not have.
    await Promise.allSettled(others.map((address) => this.#listenOn(address, chosen)));
    return chosen;
  }

  /** From now on a worker gets its share of the connections. */
  add(receiver: Receiver): void {
    this.#receivers.push(receiver);
    for (const socket of this.#held.splice(0)) this.#handOut(socket);
  }

  /** A worker has taken the oldest of the connections that it was sent. */
  taken(receiver: Receiver): void {
    this.#sentAt.get(receiver)?.shift();
  }

  /** Takes away a worker that has ended. */
  remove(receiver: Receiver): void {
    this.#sentAt.delete(receiver);
    const place = this.#receivers.indexOf(receiver);
    if (place >= 0) this.#receivers.splice(place, 1);
  }

  /** Sends a worker no further connection, and tells it so; where it is the last one of a program that ends, none is accepted any more. */
  async leave(receiver: Receiver): Promise<void> {
    if (this.#isEnding && this.#receivers.every((each) => each === receiver)) {
      await untilNobodyComes(() => this.#accepted);
      this.close();
    }
    this.remove(receiver);
    if (receiver.isConnected()) receiver.send(LAST);
  }

  /** From now on the port is closed when the last worker leaves. */
  end(): void {
    this.#isEnding = true;
    if (this.#receivers.length === 0) this.close();
  }

  /** Accepts no further connection, and ends those that nobody has got. */
  close(): void {
    for (const server of this.#servers.splice(0)) server.close();
    for (const socket of this.#held.splice(0)) socket.destroy();
  }

  async #listenOn(host: string, port: number): Promise<number> {
    const server = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => {
      this.#accepted += 1;
      this.#handOut(socket);
    });
    server.listen({ host, port, backlog: BACKLOG });
    await once(server, 'listening');
    server.on('error', this.#notAccepted);
    this.#servers.push(server);
    return (server.address() as AddressInfo).port;
  }

  #handOut(socket: Socket): void {
    const receiver = this.#next();
    if (receiver === undefined) {
      this.#held.push(socket);
      socket.once('error', () => socket.destroy());
      return;
    }
    const sentAt = this.#sentAt.get(receiver) ?? [];
    this.#sentAt.set(receiver, sentAt);
    sentAt.push(this.#now());
    receiver.send(CONNECTION, socket, (error) => {
      if (error !== null) socket.destroy();
    });
  }

  /** The worker whose turn it is; one that hangs has none, unless all do. */
  #next(): Receiver | undefined {
    this.#receivers = this.#receivers.filter((each) => each.isConnected());
    const place = this.#receivers.findIndex((each) => !this.#hangs(each));
    const [next] = this.#receivers.splice(Math.max(place, 0), 1);
    if (next !== undefined) this.#receivers.push(next);
    return next;
  }

  #hangs(receiver: Receiver): boolean {
    const [oldest] = this.#sentAt.get(receiver) ?? [];
    return oldest !== undefined && this.#now() - oldest > TAKES_WITHIN_MS;
  }
}
