import { parse } from 'graphql';
import { apolloEngine } from '../../../gateway/execution/apolloEngine';
import { maillageEngine } from '../../../gateway/execution/maillageEngine';
import { agreesWith } from './agreesWith';
import { differences, haveSameData } from './compareAnswers';
import { fixtureEngine } from './engines/fixtureEngine';
import { prepareFixture, type PreparedFixture } from './fixture/PreparedFixture';
import { truth } from './fixture/truth';
import { operationsOf } from './operations/renderOperation';
import { supergraphs } from './supergraphs/supergraphs';

/** Where @apollo/gateway 2.14 answers otherwise than one schema does, and where that is known. */
const KNOWN_WRONG = [
  {
    why: 'an argument of @requires takes the place of the client’s own (federation issue 2276)',
    supergraph: 'prices',
    query: '{ item(id: "1") { allTags tags(first: 1) } }',
  },
  {
    why: 'two fields require one field with different arguments (federation issue 2996)',
    supergraph: 'prices',
    query: '{ item(id: "1") { euros both } }',
  },
  {
    why: 'a field that is not asked for this time keeps others from being asked for',
    supergraph: 'shop',
    query:
      'query Q($v: Boolean = false) { brands { reviews { product { label @include(if: $v) weight } } } }',
  },
];

function prepared(name: string): PreparedFixture {
  return prepareFixture(supergraphs.find((each) => each.name === name)!);
}

describe.each(['atlas', 'clinic', 'family', 'ledger', 'library', 'notes'])(
  'on the supergraph "%s"',
  (supergraph) => {
    test('@apollo/gateway has the data that one schema has, in its own order, where nothing is skipped', async () => {
      const fixture = prepared(supergraph);
      const engine = await fixtureEngine(fixture, ['@apollo/gateway', apolloEngine]);
      await agreesWith({
        supergraph,
        engine,
        truth: truth(fixture),
        operationOf: operationsOf(fixture.apiSchema, fixture.fixture.values, { conditions: false }),
        runs: 40,
        differencesOf: (given, wanted) => (haveSameData(given, wanted) ? [] : ['the data differ']),
      });
      await engine.stop();
    });
  },
);

describe('where @apollo/gateway is wrong, Maillage is right', () => {
  test.each(KNOWN_WRONG)('$why', async ({ supergraph, query }) => {
    const fixture = prepared(supergraph);
    const request = { document: parse(query), variables: {} };
    const [apollo, ours] = [
      await fixtureEngine(fixture, ['@apollo/gateway', apolloEngine]),
      await fixtureEngine(fixture, ['Maillage', maillageEngine]),
    ];
    const wanted = await truth(fixture).answer(request);
    expect(haveSameData(await apollo.answer(request), wanted)).toBe(false);
    expect(differences(await ours.answer(request), wanted)).toEqual([]);
    await Promise.all([apollo.stop(), ours.stop()]);
  });
});
