import { createLog } from '../../../../common/observability/createLog';
import { otlpTracer } from '../../../../common/observability/otlpTracer';
import { buildSubgraphSchema } from '../../../../common/graphql/buildSubgraphSchema';
import { observeCalls } from '../../../../common/service/observeCalls';
import { subgraphServer } from '../../../../common/service/subgraphServer';
import { createObserver } from '../../../../gateway/observability/createObserver';
import { httpTransport } from '../../../../gateway/transport/httpTransport';
import { toyGateway } from '../../support/toyGateway';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Book @key(fields: "id") { id: ID! stars: Int! }
  type Query { topBook: Book }
`;

/** Answers one request by a gateway and a service over HTTP, both traced; in a process of its own, since the exporter loads Node's modules as Jest can't. */
async function main(url: string, traceparent: string, ratio: number): Promise<void> {
  const options = { url, version: '1', ratio };
  const ofGateway = otlpTracer({ ...options, serviceName: 'gateway', callersDecide: false });
  const ofService = otlpTracer({ ...options, serviceName: 'reviews', callersDecide: true });
  const log = createLog({ level: 'error', format: 'json' }, { write: () => undefined });
  const schema = buildSubgraphSchema({
    typeDefs: SDL,
    resolvers: { Query: { topBook: () => ({ id: '1' }) }, Book: { stars: () => 5 } },
  });
  const runnable = { schema, createContext: () => ({}), onError: () => undefined };
  const service = subgraphServer(runnable, () => Promise.resolve('1'));
  observeCalls(service, { log, count: null, tracer: ofService });
  const reviews = httpTransport('reviews', `${await service.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
  const observer = await createObserver({ log, registry: null, tracer: ofGateway });
  const { app } = await toyGateway({ reviews }, { observer });
  const payload = { query: 'query Top { topBook { stars } }' };
  const response = await app.inject({ method: 'POST', url: '/graphql', headers: { traceparent }, payload });
  await app.close();
  await reviews.close();
  await service.close();
  await Promise.all([ofGateway.close(), ofService.close()]);
  console.log(response.body.trim());
}

const [url = '', traceparent = '', ratio = '1'] = process.argv.slice(2);
void main(url, traceparent, Number(ratio));
