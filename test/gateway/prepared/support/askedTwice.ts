import { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';

/** A request, as a client sends it. */
export interface Sent {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** All of an answer that a client sees, but the headers of the single request. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** One request, asked twice: what came each time, and how often Apollo Server had to do with it. */
export interface AskedTwice {
  readonly first: Seen;
  readonly second: Seen;
  readonly byApollo: { readonly first: number; readonly second: number };
}

/** Ids are made for one answer alone. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Asks the same twice of a gateway. */
export async function askedTwice(app: FastifyInstance, sent: Sent): Promise<AskedTwice> {
  const [first, byFirst] = await counted(app, sent);
  const [second, bySecond] = await counted(app, sent);
  return { first, second, byApollo: { first: byFirst, second: bySecond } };
}

async function counted(app: FastifyInstance, sent: Sent): Promise<[Seen, number]> {
  const apollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
  try {
    return [await seen(app, sent), apollo.mock.calls.length];
  } finally {
    apollo.mockRestore();
  }
}

/** Asks once. */
export async function seen(app: FastifyInstance, { payload, headers = {} }: Sent): Promise<Seen> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload, headers: { ...headers } });
  const { date, 'x-request-id': id, ...others } = answer.headers;
  expect(typeof date).toBe('string');
  expect(id).toMatch(ID);
  return { status: answer.statusCode, headers: others, body: answer.body.replaceAll(ID, 'an id') };
}
