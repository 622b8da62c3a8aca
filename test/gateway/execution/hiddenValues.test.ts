import { parse } from 'graphql';
import { createOperationEngine } from '../../../gateway/execution/createOperationEngine';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { composeSupergraph } from '../../../schema/compose';
import { ANONYMOUS } from './support/toyEngine';

const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@inaccessible"])
  type Query { rank: Rank item: Item all: [Rank] }
  enum Rank { LOW HIGH @inaccessible }
  union Item = Seen | Hidden
  type Seen { id: ID }
  type Hidden @inaccessible { id: ID }`;

const { supergraphSdl } = composeSupergraph([{ name: 'a', url: 'http://a.invalid/', sdl: SDL }]);

test('values that clients may not know of are null in silence, others are told', async () => {
  const data = { rank: 'HIGH', other: 'BROKEN', item: { __typename: 'Hidden' } };
  const engine = createOperationEngine({
    supergraph: readSupergraph(supergraphSdl),
    transports: new Map([['a', () => Promise.resolve({ data })]]),
    scalars: [],
  });
  const document = parse('{ rank other: rank item { ... on Seen { id } } }');
  const operation = await engine.prepare({ document, operationName: null, caller: ANONYMOUS });
  const result = await operation.execute({ variables: {}, requestId: 'r' });
  expect(JSON.parse(JSON.stringify(result.data))).toEqual({ rank: null, other: null, item: null });
  expect(result.errors).toMatchObject([{ path: ['other'], extensions: { code: 'SUBGRAPH_INVALID_DATA' } }]);
  engine.close();
});
