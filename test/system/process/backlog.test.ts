import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { BACKLOG } from '../../../common/service/backlog';
import { readersProgram, type Readers } from './support/readersProgram';

/** Twice what Node lets wait where it is not told. */
const CONNECTIONS = 1_024;

/** How many a program may let wait here: macOS takes 128. */
const MOST = mostOfSystem();

function mostOfSystem(): number {
  try {
    return Number(readFileSync('/proc/sys/net/core/somaxconn', 'utf8'));
  } catch {
    return 128;
  }
}

describe('connections that come while the process has no time', () => {
  let readers: Readers;
  beforeAll(async () => {
    readers = await readersProgram();
  });
  afterAll(() => readers.close());

  it.each([
    ['one process', []],
    ['workers', ['--workers', '2']],
  ])('wait for it, and are answered: %s', async (_name, args) => {
    const program = await readers.start(args);
    const { hostname, port } = new URL(program.address);
    process.kill(program.pid, 'SIGSTOP');
    const sockets: Socket[] = [];
    try {
      // One that finds no place is not connected until the process goes on, and this test would not end.
      const count = Math.min(CONNECTIONS, MOST, BACKLOG);
      for (let each = 0; each < count; each += 1) sockets.push(connect(Number(port), hostname));
      await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    } finally {
      process.kill(program.pid, 'SIGCONT');
    }
    const answers = sockets.map((socket) => {
      socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
      return text(socket);
    });
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect((await program.stop()).code).toBe(0);
  });
});
