import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { ANSWER, QUESTION } from '../../gateway/reload/support/readers';
import { loggedBy } from '../../support/loggedBy';
import { environment, projectFolder } from '../../support/program';
import { until } from '../../support/until';
import { post } from './support/askingClients';
import { readersProgram } from './support/readersProgram';

const DESCRIPTORS = 60;

test('a gateway without a descriptor left answers again once clients have gone', async () => {
  const readers = await readersProgram();
  const launch = join(projectFolder, 'cli', 'launch.cjs');
  const command = `ulimit -n ${DESCRIPTORS}; exec "$0" ${launch} gateway --supergraph ${readers.file} --host 127.0.0.1 --port 0`;
  const child = spawn('bash', ['-c', command, process.execPath], {
    cwd: projectFolder,
    env: { ...environment, MAILLAGE_SKIP_BUILD_CHECK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.errors += chunk.toString()));
  const logged = (): Record<string, unknown>[] => loggedBy({ errors: () => text.errors });
  const address = (): string | undefined => /http:\/\/\S+(?=\/graphql)/.exec(text.output)?.[0];
  await until(
    () => address() !== undefined || child.exitCode !== null,
    () => text,
  );
  const url = address() ?? '';
  expect(await post(`${url}/graphql`, QUESTION)).toMatchObject({ status: 200 });
  const sockets: Socket[] = [];
  let closed = 0;
  for (let count = 0; count < 3 * DESCRIPTORS; count += 1)
    sockets.push(
      connect(Number(new URL(url).port), '127.0.0.1')
        .on('error', () => undefined)
        .on('close', () => (closed += 1))
        .resume(),
    );
  // It has no descriptor left: libuv keeps one with which it accepts and closes what comes; where that is gone too, Node.js tells of it.
  await until(
    () => closed >= DESCRIPTORS || logged().length > 0,
    () => ({ closed }),
  );
  for (const socket of sockets) socket.destroy();
  await until(async () => {
    const answer = await post(`${url}/graphql`, QUESTION).catch(() => null);
    return answer !== null && answer.status === 200 && answer.body.trim() === JSON.stringify(ANSWER);
  });
  for (const { level, msg } of logged())
    expect([level, msg]).toEqual(['error', "Connections can't be accepted"]);
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  await readers.close();
});
