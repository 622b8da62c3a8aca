import { choosePlanner } from '../../../../gateway/planning/choosePlanner';
import { fetchesIn } from '../../../../gateway/planning/fetchesIn';
import { prepareFixture } from '../../differential/fixture/PreparedFixture';
import { harbours } from '../../differential/supergraphs/harbours';
import { moorings } from '../../differential/supergraphs/moorings';
import { fetchOf, inOneForm } from '../support/plan';

const { supergraphSdl } = prepareFixture(harbours);
const signal = AbortSignal.timeout(60_000);

describe.each(['native', 'apollo'] as const)('with the %s planner', (name) => {
  const { planner } = choosePlanner(supergraphSdl, name);
  afterAll(() => planner.close?.());

  test.each([
    [
      'is asked for the types that it knows alone',
      '{northern{quay{berths{__typename ...on Buoy{colour}...on Dock{isDry}}}}}',
      fetchOf('north', '{northern{quay{berths{__typename ...on Buoy{colour}}}}}'),
    ],
    [
      'is asked so below a partial field too',
      '{southern{quay{b:berths{__typename ...on Dock{quay{first{__typename ...on Dock{isDry}}}}}}}}',
      fetchOf(
        'south',
        '{southern{quay{b:berths{__typename ...on Dock{quay{first{__typename ...on Dock{isDry}}}}}}}}',
      ),
    ],
    [
      'is asked for one field where a fragment that stands elsewhere too asks for it again',
      '{southern{quay{berths{__typename ...on Dock{isDry}} ...F}} northern{quay{...F}}} fragment F on Quay{berths{__typename ...on Dock{id}...on Buoy{id}}}',
      {
        kind: 'Parallel' as const,
        nodes: [
          fetchOf('south', '{southern{quay{berths{__typename ...on Dock{id isDry}}}}}'),
          fetchOf('north', '{northern{quay{berths{__typename ...on Buoy{id}}}}}'),
        ],
      },
    ],
  ])('a subgraph %s', async (_, operation, expected) => {
    const { node } = await planner.plan(operation, signal);
    expect(inOneForm(node)).toEqual(inOneForm(expected));
  });
});

describe.each(['native', 'apollo'] as const)('of an interface, with the %s planner', (name) => {
  const { planner } = choosePlanner(prepareFixture(moorings).supergraphSdl, name);
  afterAll(() => planner.close?.());

  test.each([
    [
      'by fragments on types of which it does not know one',
      '{northern{quay{berths{__typename ...on Buoy{colour}...on Dock{isDry}}}}}',
      fetchOf('north', '{northern{quay{berths{__typename ...on Buoy{colour}}}}}'),
    ],
    [
      'by a fragment on a type that it does not know',
      '{southern{quay{berths{__typename ...on Buoy{isLost}}}}}',
      fetchOf('south', '{southern{quay{berths{__typename}}}}'),
    ],
  ])('the subgraph that knows the object alone is asked %s', async (_, operation, expected) => {
    const { node } = await planner.plan(operation, signal);
    expect(inOneForm(node)).toEqual(inOneForm(expected));
  });

  test('nor is any other asked where it is an interface that has the field', async () => {
    const operation =
      '{northernPlaces{__typename berths{__typename ...on Dock{repairs} ...on Buoy{colour}}}}';
    const { node } = await planner.plan(operation, signal);
    expect(fetchesIn(node).map(({ subgraph }) => subgraph)).toEqual(['north']);
  });
});
