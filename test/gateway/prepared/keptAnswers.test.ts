import { AnswerCache } from '../../../gateway/cache/answers/AnswerCache';
import { EntityCache } from '../../../gateway/cache/entities/EntityCache';
import { RawAnswers } from '../../../gateway/cache/http/RawAnswers';
import { maillageEngine } from '../../../gateway/execution/maillageEngine';
import type { CreateEngine } from '../../../gateway/execution/ExecutionEngine';
import { testVersions, type TestVersions } from '../cache/support/testVersions';
import { toyGateway, type ToyGateway } from '../support/toyGateway';
import { seen, type Seen } from './support/askedTwice';

/** The engine of Maillage as one that can't be asked past Apollo Server. */
const behindApollo: CreateEngine = (parts) => {
  const { load, onSchemaLoadOrUpdate, stop } = maillageEngine(parts);
  return { load, onSchemaLoadOrUpdate, stop };
};

let world: TestVersions;
let gateways: ToyGateway[];

async function gatewayWith(createEngine: CreateEngine): Promise<ToyGateway> {
  const answers = new AnswerCache({ versions: world.versions, shared: null });
  const entities = new EntityCache(world.versions);
  const caches = { answers, entities, raw: new RawAnswers(), close: () => undefined };
  return toyGateway({}, { createEngine, caches });
}

beforeEach(async () => {
  world = await testVersions({ books: 'b1', reviews: 'r1' });
  gateways = [await gatewayWith(maillageEngine), await gatewayWith(behindApollo)];
});
afterEach(async () => {
  for (const { app } of gateways) await app.close();
  world.versions.close();
});

/** What three requests in a row get, with time between them for what is kept to be confirmed. */
async function threeTimes({ app }: ToyGateway, headers: Record<string, string>): Promise<Seen[]> {
  const all: Seen[] = [];
  for (let time = 0; time < 3; time += 1) {
    all.push(await seen(app, { payload: { query: '{ books { id title stars } }' }, headers }));
    await world.noticed();
  }
  return all;
}

test.each([{}, { 'accept-encoding': 'gzip' }, { accept: 'application/graphql-response+json' }])(
  'what is kept is told by the same headers as behind Apollo Server: %j',
  async (headers) => {
    const [prepared, behind] = [
      await threeTimes(gateways[0]!, headers),
      await threeTimes(gateways[1]!, headers),
    ];
    expect(prepared).toEqual(behind);
    expect(prepared.map((each) => each.headers['x-cache'])).toEqual(['miss', 'hit', 'hit']);
  },
);
