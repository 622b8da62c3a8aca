import type { ClosableTransport } from '../transport/ClosableTransport';

/** Makes the way to a subgraph by its name and address. */
export type MakeTransport = (name: string, url: string) => ClosableTransport;

/** The ways to the subgraphs of one gateway. */
export interface LentTransports {
  readonly transports: ReadonlyMap<string, ClosableTransport>;
  /** Gives them back: those that no other gateway has are closed. */
  readonly release: () => Promise<void>;
}

/** Ways to subgraphs, which a gateway and the one after it share where name and address are the same: connections stay open. */
export class SharedTransports {
  readonly #make: MakeTransport;
  readonly #shared = new Map<string, Shared>();

  constructor(make: MakeTransport) {
    this.#make = make;
  }

  /** The ways to subgraphs, from their addresses by name. Throws what making one throws. */
  lend(addresses: ReadonlyMap<string, string>): LentTransports {
    const lent = [...addresses].map(([name, url]) => [name, this.#sharedOf(name, url)] as const);
    for (const [, shared] of lent) shared.users += 1;
    return {
      transports: new Map(lent.map(([name, { transport }]) => [name, transport])),
      release: async () => {
        await Promise.all(lent.map(([, shared]) => this.#giveBack(shared)));
      },
    };
  }

  #sharedOf(name: string, url: string): Shared {
    const key = `${name} ${url}`;
    const found = this.#shared.get(key);
    if (found !== undefined) return found;
    const made = { key, transport: this.#make(name, url), users: 0 };
    this.#shared.set(key, made);
    return made;
  }

  async #giveBack(shared: Shared): Promise<void> {
    shared.users -= 1;
    if (shared.users > 0) return;
    this.#shared.delete(shared.key);
    await shared.transport.close();
  }
}

interface Shared {
  readonly key: string;
  readonly transport: ClosableTransport;
  users: number;
}
