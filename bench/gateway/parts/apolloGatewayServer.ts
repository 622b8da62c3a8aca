import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import { forbidTelemetry } from '../../../common/config';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { quietLogger } from '../../../gateway/execution/quietLogger';
import { listenFastify } from './listenAnywhere';

/** @apollo/gateway as it comes, on Apollo Server and Fastify; the supergraph without scopes, which it refuses. */
export async function apolloGatewayServer(sdl: string): Promise<string> {
  forbidTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl: readSupergraph(sdl).executableSdl,
    logger: quietLogger,
  });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  await server.start();
  const app = fastify();
  await app.register(fastifyApollo(server));
  return listenFastify(app);
}
