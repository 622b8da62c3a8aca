import fastify from 'fastify';
import { registerHealth } from '../../../gateway/observability/registerHealth';

describe('/ready', () => {
  it('does not wait for a subgraph that hangs', async () => {
    const app = fastify();
    const hung = new Promise<never>(() => undefined);
    registerHealth(
      app,
      new Map([
        ['slow', () => hung],
        ['gone', () => Promise.reject(new Error('gone'))],
      ]),
    );
    const response = await app.inject('/ready');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: 'not ready', subgraphs: { slow: false, gone: false } });
    await app.close();
  });
});
