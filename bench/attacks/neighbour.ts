// A process of `npm run bench -- attacks`: somebody else, at another address, who asks a small query every 50 milliseconds. Told `begin` and `end`, it
// answers the latter with what came of its queries.
import { Agent, request } from 'node:http';
import type { Seen } from './Seen';

const EVERY_MS = 50;

/** On Linux every address that begins so is the machine itself. */
const ADDRESS = process.platform === 'linux' ? '127.0.0.2' : undefined;
const BODY = JSON.stringify({ query: '{ commune(code: "49007") { code name } }' });

const [url = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
let seen: Seen = { answeredMs: [], failed: [] };
let asking: NodeJS.Timeout | undefined;
let underWay: Promise<void>[] = [];

function ask(): Promise<void> {
  const { answeredMs, failed } = seen;
  const since = performance.now();
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) };
  return new Promise((resolve) => {
    const end = (status: string): void => {
      answeredMs.push(performance.now() - since);
      if (status !== '200') failed.push(status);
      resolve();
    };
    request(url, { method: 'POST', agent, headers, localAddress: ADDRESS }, (response) => {
      response.resume().once('error', () => end('half an answer'));
      response.once('end', () => end(String(response.statusCode)));
    })
      .once('error', (error) => end(error.message))
      .end(BODY);
  });
}

async function end(): Promise<void> {
  clearInterval(asking);
  await Promise.all(underWay);
  process.send?.(seen);
}

process.on('message', (message) => {
  if (message === 'end') return void end();
  seen = { answeredMs: [], failed: [] };
  underWay = [];
  asking = setInterval(() => underWay.push(ask()), EVERY_MS);
});
process.on('disconnect', () => process.exit(0));
