import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runProgram } from '../../support/program';
import { readersProgram, type Readers } from './support/readersProgram';

/** All that a program may hold open: figures, traces, a Redis that does not answer. */
const HOLDING = {
  MAILLAGE_OTLP_URL: 'http://127.0.0.1:9/v1/traces',
  MAILLAGE_REDIS_URL: 'redis://127.0.0.1:1',
  MAILLAGE_RATE_LIMITS: 'anonymous=1000/60',
};

describe('a start that fails ends with exit code 1, and with all closed that it had opened', () => {
  let readers: Readers;
  let metricsPort: string;
  beforeAll(async () => {
    readers = await readersProgram();
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    metricsPort = String((server.address() as AddressInfo).port);
    await new Promise((resolve) => server.close(resolve));
  });
  afterAll(() => readers.close());

  /** The last sentence that it tells, among lines of the log, which may come later; a program that hangs is killed, and has no exit code. */
  async function lastWords(
    args: readonly string[],
    settings: Readonly<Record<string, string>>,
  ): Promise<string> {
    const environment = { ...HOLDING, MAILLAGE_METRICS_PORT: metricsPort, ...settings };
    const { code, errors } = await runProgram([...args, '--port', '0'], { environment, withinMs: 140_000 });
    expect({ code, errors }).toMatchObject({ code: 1 });
    const sentences = errors.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
    return sentences.at(-1) ?? '';
  }

  const noHost = { MAILLAGE_HOST: '203.0.113.7', MAILLAGE_SUBGRAPH_SECRET: 'x'.repeat(32) };
  const noList = { MAILLAGE_TRUSTED_DOCUMENTS: '/nowhere.json' };

  it('where the gateway can’t listen, or can’t be opened', async () => {
    const gateway = ['gateway', '--supergraph', readers.file];
    expect(await lastWords(gateway, noHost)).toMatch(/is no address of this machine/);
    expect(await lastWords(gateway, noList)).toMatch(
      /^The trusted documents in \/nowhere\.json can't be used/,
    );
  });

  it('where the whole graph can’t', async () => {
    expect(await lastWords(['start'], noHost)).toMatch(/is no address of this machine/);
    expect(await lastWords(['start'], noList)).toMatch(/^The trusted documents in \/nowhere\.json/);
  });

  it('where a service can’t, or has no database', async () => {
    const service = ['service', 'territories'];
    expect(await lastWords(service, noHost)).toMatch(/is no address of this machine/);
    const noDatabase = { MAILLAGE_DATABASE_URL: 'mysql://me:secret@127.0.0.1:1/none' };
    expect(await lastWords(service, noDatabase)).toMatch(
      /^The database none on 127\.0\.0\.1:1 can't be reached/,
    );
  });
});
