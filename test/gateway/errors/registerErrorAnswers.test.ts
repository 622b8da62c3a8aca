import fastify, { type FastifyInstance } from 'fastify';
import { registerErrorAnswers } from '../../../gateway/errors/registerErrorAnswers';

describe('an address that says itself that nothing is there', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = fastify();
    registerErrorAnswers(app, () => undefined);
    app.get('/', (_request, reply) => reply.callNotFound());
    await app.ready();
  });
  afterAll(() => app.close());

  it.each(['GET', 'HEAD'] as const)('is not found by %s, and no method is said to help', async (method) => {
    const { statusCode, headers } = await app.inject({ method, url: '/' });
    expect([statusCode, headers['allow']]).toEqual([404, undefined]);
  });

  it.each(['/graphql', '/playground'])('names %s, which is served', async (address) => {
    const { body } = await app.inject('/');
    expect(body).toContain(address);
  });

  it('is told another method', async () => {
    const { statusCode, headers } = await app.inject({ method: 'PUT', url: '/' });
    expect([statusCode, headers['allow']]).toEqual([405, 'GET']);
  });
});
