import { maillageEngine } from '../../../gateway/execution/maillageEngine';
import { agreesWith } from './agreesWith';
import { fixtureEngine } from './engines/fixtureEngine';
import { planTold } from './engines/planTold';
import { prepareFixture } from './fixture/PreparedFixture';
import { truth } from './fixture/truth';
import { operationsOf } from './operations/renderOperation';
import { supergraphs } from './supergraphs/supergraphs';

describe.each(supergraphs.map((each) => [each.name, each] as const))(
  'on the supergraph "%s"',
  (name, fixture) => {
    test('Maillage answers as one schema does', async () => {
      const prepared = prepareFixture(fixture);
      const engine = await fixtureEngine(prepared, ['Maillage', maillageEngine]);
      const operationOf = operationsOf(prepared.apiSchema, fixture.values, {
        narrowTo: fixture.narrowTo ?? null,
      });
      await agreesWith({
        supergraph: name,
        engine,
        truth: truth(prepared),
        operationOf,
        runs: 200,
        planOf: (request) => planTold(prepared.supergraphSdl, request),
      });
      await engine.stop();
    });
  },
);
