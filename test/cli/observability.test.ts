import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openObservability } from '../../cli/observability/openObservability';
import { readConfig } from '../../common/config';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('what a program tells of itself', () => {
  it('is nothing, and nothing listens, where nothing is set', async () => {
    const { registry, tracer, close } = await openObservability(readConfig({}, {}), 'gateway');
    expect({ registry, isOn: tracer.isOn }).toEqual({ registry: null, isOn: false });
    await close();
  });

  it('is figures on a port of its own', async () => {
    const port = await freePort();
    const config = readConfig({}, { MAILLAGE_METRICS_PORT: String(port) });
    const { close } = await openObservability(config, 'gateway');
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    const text = await answer.text();
    expect(text).toMatch(/maillage_build_info\{version="[\d.]+",node="v[\d.]+",part="gateway"\} 1/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect((await fetch(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
    await expect(openObservability(config, 'gateway')).rejects.toThrow(
      `The figures can't be served on 127.0.0.1, port ${port} (EADDRINUSE): choose another with MAILLAGE_METRICS_PORT`,
    );
    await close();
  });
});
