import { makeExecutableSchema } from '@graphql-tools/schema';
import { embeddedOpener } from '../../../cli/start/embeddedOpener';
import { readConfig } from '../../../common/config';
import type { ServiceName, Subgraph } from '../../../common/service/ServiceDefinition';
import { createCaches } from '../../../gateway/cache/createCaches';
import { frontServer } from '../../../gateway/reload/frontServer';
import { ReloadingGateway } from '../../../gateway/reload/ReloadingGateway';
import { composeSupergraph } from '../../../schema/compose';
import { ask } from '../../gateway/reload/support/servedReaders';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])';

const withPlace = `${LINK} scalar Date type Query { place: String day: Date }`;
const withoutPlace = `${LINK} scalar Date type Query { more: Date }`;
const withScope = withPlace.replace(
  'place: String',
  'place: String @requiresScopes(scopes: [["place:read"]])',
);

/** A supergraph whose place is answered by whom it says. */
function supergraphOf(territories: string, cpts: string): string {
  const url = 'http://127.0.0.1:1/graphql';
  return composeSupergraph([
    { name: 'territories', url, sdl: territories },
    { name: 'cpts', url, sdl: cpts },
  ]).supergraphSdl;
}

/** A subgraph whose places bear its name. */
function subgraph(name: ServiceName): Subgraph {
  const typeDefs = 'type Query { place: String }';
  const schema = makeExecutableSchema({ typeDefs, resolvers: { Query: { place: () => name } } });
  return { name, schema, createContext: () => ({}) };
}

test('an answer that was kept over one supergraph is never given over another', async () => {
  const source = { read: () => Promise.resolve('v1'), every: 50, trusted: 600_000, gathered: 0 };
  const caches = createCaches({
    sources: new Map(['territories', 'cpts'].map((name) => [name, source])),
    today: () => '2026-01-01',
    redisUrl: null,
  });
  const subgraphs = [subgraph('territories'), subgraph('cpts')];
  const open = embeddedOpener({ subgraphs, caches }, readConfig({}, { MAILLAGE_KEYS_FILE: '/nowhere.json' }));
  const first = supergraphOf(withPlace, withoutPlace);
  const gateway = new ReloadingGateway(await open(first), open, () => undefined);
  const front = frontServer(gateway.handle);
  const url = `http://127.0.0.1:${await front.listen('127.0.0.1', 0)}`;
  const isKept = async (): Promise<boolean> => {
    const { found } = caches.answers.figures;
    await ask(url, '{ place }');
    return caches.answers.figures.found > found;
  };
  const place = async (): Promise<unknown> => (await ask(url, '{ place }')).body;
  for (const [sdl, answer] of [
    [first, { data: { place: 'territories' } }],
    [supergraphOf(withoutPlace, withPlace), { data: { place: 'cpts' } }],
    [first, { data: { place: 'territories' } }],
  ] as const) {
    await gateway.reload(sdl);
    expect(await place()).toEqual(answer);
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await place()).toEqual(answer);
  }
  await gateway.reload(supergraphOf(withScope, withoutPlace));
  for (let time = 0; time < 2; time += 1)
    expect(await place()).toMatchObject({
      data: { place: null },
      errors: [{ path: ['place'], extensions: { code: 'FORBIDDEN' } }],
    });
  await front.close();
  await gateway.close();
  caches.close();
});
