import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { CONNECTION, LAST } from '../../../cli/workers/messages';
import { SharedPort, type Receiver } from '../../../cli/workers/SharedPort';

/** A worker that greets whoever it gets, and what it was told. */
class Greeter {
  readonly told: string[] = [];
  isGone = false;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  isConnected(): boolean {
    return !this.isGone;
  }

  send(message: string, socket?: Socket, done?: (error: Error | null) => void): boolean {
    this.told.push(message);
    socket?.end(this.#name);
    done?.(null);
    return true;
  }

  get receiver(): Receiver {
    return this as unknown as Receiver;
  }
}

describe('the port of all workers', () => {
  const sharedPorts: SharedPort[] = [];
  const shared = async (
    now?: () => number,
  ): Promise<{ port: SharedPort; greeting: () => Promise<string> }> => {
    const port = new SharedPort(now);
    sharedPorts.push(port);
    const number = await port.listen('127.0.0.1', 0);
    const greeting = async (): Promise<string> => {
      const socket = connect(number, '127.0.0.1').setEncoding('utf8');
      let text = '';
      socket.on('data', (chunk: string) => (text += chunk));
      await once(socket, 'close');
      return text;
    };
    return { port, greeting };
  };
  afterEach(() => {
    for (const port of sharedPorts.splice(0)) port.close();
  });

  it('gives its connections to one worker after the other', async () => {
    const { port, greeting } = await shared();
    for (const name of ['a', 'b']) port.add(new Greeter(name).receiver);
    expect([await greeting(), await greeting(), await greeting()]).toEqual(['a', 'b', 'a']);
  });

  it('gives none to a worker that has not taken one for a second, until it has, or where no other is left', async () => {
    const clock = { now: 0 };
    const { port, greeting } = await shared(() => clock.now);
    const [one, other] = [new Greeter('one').receiver, new Greeter('other').receiver];
    for (const each of [one, other]) port.add(each);
    expect([await greeting(), await greeting()]).toEqual(['one', 'other']);
    port.taken(other);
    clock.now = 1_001;
    for (let time = 0; time < 3; time += 1) {
      expect(await greeting()).toBe('other');
      port.taken(other);
    }
    port.taken(one);
    expect(await greeting()).toBe('one');
    clock.now = 2_003;
    port.remove(other);
    expect(await greeting()).toBe('one');
  });

  it('keeps a connection until there is a worker', async () => {
    const { port, greeting } = await shared();
    const greeted = greeting();
    const other = new Greeter('late');
    await new Promise((resolve) => setTimeout(resolve, 50));
    port.add(other.receiver);
    expect(await greeted).toBe('late');
  });

  it('gives none to a worker that is gone or has left, and tells who leaves that it has got its last', async () => {
    const { port, greeting } = await shared();
    const [gone, leaves, stays] = [new Greeter('gone'), new Greeter('leaves'), new Greeter('stays')];
    for (const greeter of [gone, leaves, stays]) port.add(greeter.receiver);
    gone.isGone = true;
    await port.leave(leaves.receiver);
    expect([await greeting(), await greeting()]).toEqual(['stays', 'stays']);
    expect(leaves.told).toEqual([LAST]);
    expect(stays.told).toEqual([CONNECTION, CONNECTION]);
    expect(gone.told).toEqual([]);
  });

  it('is closed when the last worker of a program that ends leaves, and not before', async () => {
    const { port, greeting } = await shared();
    const [first, last] = [new Greeter('first'), new Greeter('last')];
    for (const greeter of [first, last]) port.add(greeter.receiver);
    port.end();
    await port.leave(first.receiver);
    expect(await greeting()).toBe('last');
    await port.leave(last.receiver);
    await expect(greeting()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(last.told.at(-1)).toBe(LAST);
  });
});
