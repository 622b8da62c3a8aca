import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';

const HOST = '127.0.0.1';

/** Listens on a free port of this machine; the address of the graph there. */
export function listenAnywhere(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const bound = server.address();
      resolve(`http://${HOST}:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}/graphql`);
    });
  });
}

/** The same of a Fastify server. */
export async function listenFastify(app: FastifyInstance): Promise<string> {
  return `${await app.listen({ host: HOST, port: 0 })}/graphql`;
}
