import { maillageEngine } from '../../../gateway/execution/maillageEngine';
import { agreesWith } from './agreesWith';
import { fixtureEngine } from './engines/fixtureEngine';
import { planTold } from './engines/planTold';
import { prepareFixture } from './fixture/PreparedFixture';
import { truth } from './fixture/truth';
import { operationsOf } from './operations/renderOperation';
import { family } from './supergraphs/family';

describe('where a subgraph is down, its fields alone are null, and errors say so', () => {
  test.each(['people', 'houses', 'friends'])('%s', async (subgraph) => {
    const prepared = prepareFixture(family);
    const down = new Set([subgraph]);
    const engine = await fixtureEngine(prepared, ['Maillage', maillageEngine], down);
    await agreesWith({
      supergraph: family.name,
      engine,
      truth: truth(prepared, down),
      operationOf: operationsOf(prepared.apiSchema, family.values, { conditions: false }),
      runs: 100,
      planOf: (request) => planTold(prepared.supergraphSdl, request),
    });
    await engine.stop();
  });
});
