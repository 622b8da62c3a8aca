import { TypeNames } from '../../../../gateway/planning/interfaceObjects/TypeNames';
import { withTypesAsked } from '../../../../gateway/planning/interfaceObjects/withTypesAsked';
import type { EntityFetchNode, Rewrite } from '../../../../gateway/planning/QueryPlan';
import { prepareFixture } from '../../differential/fixture/PreparedFixture';
import { stations } from '../../differential/supergraphs/stations';
import { entityFetchOf, fetchOf, inOneForm, path, required } from '../support/plan';

const types = new TypeNames(prepareFixture(stations).supergraphSdl);

const AS_STATION: Rewrite = {
  kind: 'SetValue',
  path: [
    { kind: 'Types', types: ['Station'] },
    { kind: 'Key', key: '__typename' },
  ],
  value: 'Station',
};

/** A lookup of stations at `busiest`. */
function stationsOf(fields: string, requires: string, at = 'busiest'): EntityFetchNode {
  const text = `query($representations:[_Any!]!){_entities(representations:$representations){...on Station{${fields}}}}`;
  return entityFetchOf('safety', text, {
    paths: [path(at)],
    requires: required(requires),
    inputRewrites: [AS_STATION],
  });
}

const BUS = '...on BusStop{__typename id}';
const METRO = '...on Metro{__typename id}';

describe('a lookup at an interface object', () => {
  test.each([
    [
      'is for each type that is asked',
      '{busiest{...on Metro{passengers}...on BusStop{passengers}}}',
      BUS + METRO,
    ],
    ['is for no other', '{busiest{id ...on BusStop{p:passengers passengers}...on Metro{depth}}}', BUS],
    [
      'is for types that a fragment on their interface takes',
      '{busiest{...on Station{passengers}}}',
      BUS + METRO,
    ],
  ])('%s', (_, operation, requires) => {
    const plan = withTypesAsked(stationsOf('passengers', BUS), operation, types);
    expect(inOneForm(plan)).toEqual(inOneForm(stationsOf('passengers', requires)));
  });

  test('is for the types of which a later one requires what it brings', () => {
    const later = stationsOf('notice', '...on Station{__typename id name}');
    const plan = withTypesAsked(
      { kind: 'Sequence', nodes: [stationsOf('name', BUS), later] },
      '{busiest{...on Metro{notice}}}',
      types,
    );
    const expected = { kind: 'Sequence' as const, nodes: [stationsOf('name', BUS + METRO), later] };
    expect(inOneForm(plan)).toEqual(inOneForm(expected));
  });

  test('requires of no type what another needs', () => {
    const plan = withTypesAsked(
      stationsOf('refund notice', '...on Station{__typename fare id name}'),
      '{busiest{...on Metro{notice}...on BusStop{refund}}}',
      types,
    );
    expect(inOneForm(plan)).toEqual(
      inOneForm({
        kind: 'Parallel',
        nodes: [
          stationsOf('refund', '...on Station{__typename fare id}', 'busiest|BusStop'),
          stationsOf('notice', '...on Station{__typename id name}', 'busiest|Metro'),
        ],
      }),
    );
  });

  test('stays whole where it brings what nobody is known to ask for', () => {
    const whole = stationsOf('refund notice line{id}', '...on Station{__typename fare id name}');
    const plan = withTypesAsked(whole, '{busiest{...on Metro{notice}...on BusStop{refund}}}', types);
    expect(plan).toEqual(whole);
  });
});

test('other fetches stay as they are', () => {
  const plan = {
    kind: 'Sequence' as const,
    nodes: [
      fetchOf('network', '{lines{id}}'),
      entityFetchOf('traffic', '{_entities{delay}}', {
        paths: [path('lines.@')],
        requires: required('...on Line{__typename id}'),
      }),
    ],
  };
  expect(withTypesAsked(plan, '{lines{delay}}', types)).toEqual(plan);
});
