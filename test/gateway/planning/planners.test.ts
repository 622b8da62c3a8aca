import { apolloPlanner } from '../../../gateway/planning/apollo/apolloPlanner';
import { nativePlanner } from '../../../gateway/planning/native/nativePlanner';
import type { PlanNode } from '../../../gateway/planning/QueryPlan';
import { librarySdl } from './support/library';
import { entityFetchOf, fetchOf, inOneForm, lookupOf, path, required } from './support/plan';

const { signal } = new AbortController();
const BOOK = '... on Book { __typename id }';
const AUTHOR = '... on Author { __typename id country { code } }';
const PRICE =
  'query($representations:[_Any!]!){_entities(representations:$representations){...on Book{price}}}';

const native = nativePlanner(librarySdl);
const apollo = apolloPlanner(librarySdl);

afterAll(() => native.close?.());

/** Operations for which both planners make the same plan. */
const SAME: readonly (readonly [string, string, PlanNode])[] = [
  ['one root fetch', '{ book(id: 1) { title } }', fetchOf('books', '{book(id:1){title}}')],
  [
    'root fields of two subgraphs',
    '{ hello count }',
    { kind: 'Parallel', nodes: [fetchOf('books', '{hello}'), fetchOf('reviews', '{count}')] },
  ],
  [
    'entities',
    '{ book(id: 1) { price } }',
    sequence(
      fetchOf('books', '{book(id:1){__typename id}}'),
      entityFetchOf('reviews', PRICE, { paths: [path('book')], requires: required(BOOK) }),
    ),
  ],
  [
    'a path through lists, and lists of lists in one step',
    '{ rows { similar { price } } }',
    sequence(
      fetchOf('books', '{rows{similar{__typename id}}}'),
      entityFetchOf('reviews', PRICE, { paths: [path('rows.@.similar.@')], requires: required(BOOK) }),
    ),
  ],
  [
    'a type condition in a path',
    '{ items { ... on Book { similar { price } } } }',
    sequence(
      fetchOf('books', '{items{__typename ...on Book{similar{__typename id}}}}'),
      entityFetchOf('reviews', PRICE, {
        paths: [path('items.@|Book.similar.@')],
        requires: required(BOOK),
      }),
    ),
  ],
  [
    'a compound key',
    '{ book(id: 1) { author { name } } }',
    sequence(
      fetchOf('books', '{book(id:1){author{__typename id country{code}}}}'),
      entityFetchOf(
        'reviews',
        'query($representations:[_Any!]!){_entities(representations:$representations){...on Author{name}}}',
        { paths: [path('book.author')], requires: required(AUTHOR) },
      ),
    ),
  ],
  [
    '@requires',
    '{ book(id: 1) { shipping } }',
    sequence(
      fetchOf('books', '{book(id:1){__typename id weight(unit:"kg")}}'),
      entityFetchOf(
        'reviews',
        'query($representations:[_Any!]!){_entities(representations:$representations){...on Book{shipping}}}',
        { paths: [path('book')], requires: required('... on Book { __typename id weight }') },
      ),
    ),
  ],
  [
    'variables where they are used',
    'query ($id: ID!, $most: Int) { book(id: $id) { stars(most: $most) } }',
    sequence(
      fetchOf('books', 'query($id:ID!){book(id:$id){__typename id}}', { variables: ['id'] }),
      entityFetchOf(
        'reviews',
        'query($representations:[_Any!]!$most:Int){_entities(representations:$representations){...on Book{stars(most:$most)}}}',
        { paths: [path('book')], requires: required(BOOK) },
        ['most'],
      ),
    ),
  ],
  [
    'a condition on a fetch',
    'query ($wanted: Boolean!) { book(id: 1) { title price @include(if: $wanted) } }',
    sequence(fetchOf('books', '{book(id:1){__typename id title}}'), {
      kind: 'Condition',
      variable: 'wanted',
      whenTrue: entityFetchOf('reviews', PRICE, { paths: [path('book')], requires: required(BOOK) }),
      whenFalse: null,
    }),
  ],
  [
    'an interface object, whose type is set in the representation',
    '{ nodes { label } }',
    sequence(
      fetchOf('books', '{nodes{__typename id}}'),
      entityFetchOf(
        'reviews',
        'query($representations:[_Any!]!){_entities(representations:$representations){...on Node{label}}}',
        {
          paths: [path('nodes.@')],
          requires: required('... on Node { __typename id }'),
          inputRewrites: [
            {
              kind: 'SetValue',
              path: [
                { kind: 'Types', types: ['Node'] },
                { kind: 'Key', key: '__typename' },
              ],
              value: 'Node',
            },
          ],
        },
      ),
    ),
  ],
  [
    'a mutation, and then what completes its answer',
    'mutation { one: addBook { price } }',
    sequence(
      fetchOf('books', 'mutation{one:addBook{__typename id}}', { operationType: 'mutation' }),
      entityFetchOf('reviews', PRICE, { paths: [path('one')], requires: required(BOOK) }),
    ),
  ],
];

describe.each([
  ['nativePlanner', native],
  ['apolloPlanner', apollo],
])('%s', (_name, planner) => {
  test.each(SAME)('plans %s', async (_title, operation, expected) => {
    const { node } = await planner.plan(operation, signal);
    expect(inOneForm(node)).toEqual(inOneForm(expected));
  });

  test('plans entities of several types at one place as one lookup', async () => {
    const { node } = await planner.plan('{ items { ... on Book { price } ... on Film { price } } }', signal);
    if (node?.kind !== 'Sequence') throw new Error('expected two steps');
    expect(inOneForm(node.nodes[1] ?? null)).toEqual(
      inOneForm(
        entityFetchOf(
          'reviews',
          'query($representations:[_Any!]!){_entities(representations:$representations){...on Book{price} ...on Film{price}}}',
          { paths: [path('items.@')], requires: required(`${BOOK} ... on Film { __typename id }`) },
        ),
      ),
    );
  });

  test('renames a key that would clash between two types', async () => {
    const { node } = await planner.plan(
      '{ items { ... on Book { x: weight } ... on Film { x: title } } }',
      signal,
    );
    if (node?.kind !== 'Fetch') throw new Error('expected one fetch');
    const [rewrite] = node.outputRewrites;
    const steps = rewrite?.path.map((step) => (step.kind === 'Key' ? step.key : step.types));
    expect(rewrite).toMatchObject({ kind: 'RenameKey', to: 'x' });
    expect(steps).toEqual(['items', ['Film'], expect.stringMatching(/alias_0$/)]);
    expect(node.text).toContain(String(steps?.[2]));
  });

  test('fetches root fields into an object of the query type', async () => {
    const { node } = await planner.plan('{ self { count } }', signal);
    expect(node).toMatchObject({
      kind: 'Sequence',
      nodes: [
        { kind: 'Fetch', subgraph: 'books', path: [] },
        { kind: 'Fetch', subgraph: 'reviews', path: path('self') },
      ],
    });
  });
});

describe('nativePlanner', () => {
  test('fetches entities of several places and types in one call', async () => {
    const { node } = await native.plan(
      '{ book(id: 1) { price parts { writer { name } painter { name } } } }',
      signal,
    );
    if (node?.kind !== 'Sequence' || node.nodes[1]?.kind !== 'EntityFetch')
      throw new Error('expected a batch');
    const [authors, book] = node.nodes[1].lookups;
    expect(node.nodes).toHaveLength(2);
    expect(inOneForm(entityFetchOf('', '{a}', { requires: book?.requires ?? [] }))).toMatchObject({
      lookups: [lookupOf({ requires: required(BOOK) })],
    });
    expect(authors?.paths).toHaveLength(2);
    expect(authors?.paths).toEqual(
      expect.arrayContaining([path('book.parts.@.writer'), path('book.parts.@.painter')]),
    );
    expect(book?.paths).toEqual([path('book')]);
    for (const { responseKey, variable } of node.nodes[1].lookups)
      expect(node.nodes[1].text).toContain(`${responseKey}: _entities(representations: $${variable})`);
  });

  test('keeps what is required apart from what the client asks for under the same name', async () => {
    const { node } = await native.plan('{ book(id: 1) { weight(unit: "g") shipping } }', signal);
    if (node?.kind !== 'Sequence' || node.nodes[1]?.kind !== 'EntityFetch')
      throw new Error('expected a lookup');
    const [{ requires } = lookupOf({})] = node.nodes[1].lookups;
    const weight = requires[0]?.selections?.find((each) => each.kind === 'Field' && each.name === 'weight');
    expect(weight).toMatchObject({ selections: null });
    expect(weight).not.toMatchObject({ responseKey: 'weight' });
  });
});

function sequence(...nodes: PlanNode[]): PlanNode {
  return { kind: 'Sequence', nodes };
}
