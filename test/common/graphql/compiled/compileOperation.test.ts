import fc from 'fast-check';
import { execute, parse, validate, type ExecutionResult } from 'graphql';
import { compileOperation } from '../../../../common/graphql/compiled/compileOperation';
import { gardenSchema as schema } from './support/gardenSchema';

type Root = Readonly<Record<string, unknown>>;
type Variables = Readonly<Record<string, unknown>>;

/** The texts of what the compiled operation and graphql-js answer; each gets values of its own. */
async function both(query: string, root: () => Root, variables: Variables = {}): Promise<[string, string]> {
  const document = parse(query, { noLocation: true });
  expect(validate(schema, document)).toEqual([]);
  const compiled = compileOperation(schema, document, null);
  const data = (await compiled?.(variables, { root: root() })) ?? null;
  const truth: ExecutionResult = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: { root: root() },
  });
  return [JSON.stringify(data), truth.errors ? 'null' : JSON.stringify(truth.data)];
}

/** How a value is given: as it is, later, by a method, or not at all. */
type Way = 'plain' | 'later' | 'method' | 'laterMethod' | 'thrown' | 'rejected' | 'error' | 'nothing';

function given(way: Way, value: unknown): unknown {
  switch (way) {
    case 'plain':
      return value;
    case 'later':
      return Promise.resolve(value);
    case 'method':
      return () => value;
    case 'laterMethod':
      return () => new Promise((resolve) => setImmediate(() => resolve(value)));
    case 'thrown':
      return () => {
        throw new Error('thrown');
      };
    case 'rejected':
      return () => Promise.reject(new Error('rejected'));
    case 'error':
      return new Error('given');
    case 'nothing':
      return null;
  }
}

/** Mostly ways that go well, or the whole of a large tree would always fail. */
const way = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom<Way>('plain', 'later', 'method', 'laterMethod') },
  { weight: 3, arbitrary: fc.constant<Way>('nothing') },
  { weight: 1, arbitrary: fc.constantFrom<Way>('thrown', 'rejected', 'error') },
);
type Made = () => unknown;
const made = (value: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc.tuple(way, value).map(
    ([how, make]) =>
      () =>
        given(how, make()),
  );
const leaf = (good: fc.Arbitrary<unknown>): fc.Arbitrary<Made> =>
  made(
    fc
      .oneof(
        { weight: 50, arbitrary: good },
        { weight: 1, arbitrary: fc.constantFrom<unknown>('x', 1.5, 2 ** 40, {}) },
      )
      .map((value) => () => value),
  );
const object = (members: Record<string, fc.Arbitrary<Made>>): fc.Arbitrary<Made> =>
  fc
    .record(members)
    .map((makers) => () => Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()])));
const list = (item: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc.array(item, { maxLength: 2 }).map((makers) => () => makers.map((make) => make()));

/** Items and references can't be methods: graphql-js calls only the members of objects. */
const settled = (value: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc.tuple(fc.boolean(), value).map(
    ([later, make]) =>
      () =>
        given(later ? 'later' : 'plain', make()),
  );

const { plant, thing } = fc.letrec<{ plant: Made; thing: Made }>((tie) => ({
  thing: fc.oneof(
    { maxDepth: 2 },
    object({
      kind: fc.constantFrom(
        () => 'Tool',
        () => 'Tool',
        () => 'Nobody',
      ),
      name: leaf(fc.string()),
      parts: made(list(settled(fc.string().map((text) => () => text)))),
    }),
    tie('plant'),
  ),
  plant: object({
    kind: fc.constant(() => 'Plant'),
    name: leaf(fc.string()),
    id: leaf(fc.oneof(fc.string(), fc.integer())),
    height: leaf(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    weight: leaf(fc.double({ noNaN: true, noDefaultInfinity: true })),
    edible: leaf(fc.boolean()),
    colour: leaf(fc.constantFrom(0xf00, 0x0f0)),
    sown: leaf(fc.constantFrom('2024-02-29', '2019-01-01')),
    parent: fc.oneof(
      { maxDepth: 2 },
      fc.constant(() => null),
      settled(tie('plant')),
    ),
    children: fc.oneof(
      { maxDepth: 2 },
      fc.constant(() => null),
      made(list(settled(tie('plant')))),
    ),
    grid: made(list(settled(list(settled(fc.integer({ max: 9, min: 0 }).map((n) => () => n)))))),
    neighbour: fc.oneof(
      { maxDepth: 2 },
      fc.constant(() => null),
      made(tie('thing')),
    ),
    any: fc.oneof(
      { maxDepth: 2 },
      fc.constant(() => null),
      made(list(settled(tie('thing')))),
    ),
  }),
}));

/** Selections that always merge: a response name means the same field everywhere. */
const { onPlant } = fc.letrec<{ onPlant: string; onThing: string }>((tie) => {
  const condition = fc.constantFrom('', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: $yes)');
  const below = (name: string, selection: 'onPlant' | 'onThing'): fc.Arbitrary<string> =>
    fc.tuple(condition, tie(selection)).map(([when, inner]) => `${name}${when} { ${inner} }`);
  const plantLeaf = fc.constantFrom(
    '__typename',
    'name',
    'id',
    'other: id',
    'height',
    'weight',
    'edible',
    'colour',
    'sown',
    'grid',
  );
  const selections = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(one, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
  return {
    onPlant: selections(
      fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.tuple(plantLeaf, condition).map((parts) => parts.join('')),
        ...['parent', 'children', '... on Plant'].map((name) => below(name, 'onPlant')),
        ...['neighbour', 'any'].map((name) => below(name, 'onThing')),
      ),
    ),
    onThing: selections(
      fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.constantFrom('__typename', '... on Tool { name parts }', '... on Named { name }'),
        below('... on Plant', 'onPlant'),
      ),
    ),
  };
});

it('answers as graphql-js does wherever no field fails, and nothing where one does', async () => {
  const makers = fc.record({
    plant: settled(plant),
    plants: list(settled(plant)),
    things: list(settled(thing)),
  });
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(onPlant, makers, fc.boolean(), async (selection, make, yes) => {
      const query = `query ($yes: Boolean! = true, $no: Boolean = false) {
        plant { ${selection} } sure { ${selection} } plants @include(if: $yes) { ${selection} }
        things { __typename ... on Plant { ${selection} } ... on Tool { parts } } never: plant @skip(if: $no) { id }
      }`;
      const root = (): Root =>
        Object.fromEntries(Object.entries(make).map(([name, value]) => [name, value()]));
      const [got, truth] = await both(query, root, { yes });
      expect(got).toBe(truth);
      if (got !== 'null') answered += 1;
    }),
    { numRuns: 100 },
  );
  expect(answered).toBeGreaterThan(10);
});

describe('arguments', () => {
  const query = `query ($bed: Bed, $width: Int, $colour: Colour, $count: Int = 3, $day: Date, $beds: [Bed!]) {
    echo(bed: $bed, colour: $colour, count: $count, day: $day, beds: $beds)
    literal: echo(bed: { width: $width, rows: [[1], null, [2, 3]] }, beds: { length: 2 }, day: "2024-02-29")
    none: echo
    nulls: echo(bed: null, colour: GREEN, count: null)
  }`;

  it.each<Variables>([
    {},
    { bed: {}, width: null, colour: null, count: null },
    { bed: { length: 1, rows: [4] }, colour: 'GREEN', count: 0, day: '2019-01-01', beds: { width: null } },
    { width: 'no' },
    { width: 1.5 },
    { colour: 'BLUE' },
    { day: '2023-02-29' },
    { beds: [null] },
    { bed: { depth: 1 } },
  ])('with variables %j are those of graphql-js', async (variables) => {
    const [got, truth] = await both(query, () => ({}), variables);
    expect(got).toBe(truth);
  });

  it('are made once for all objects, and can not be changed', async () => {
    const seen: unknown[] = [];
    const id = (args: object): string => {
      seen.push(args);
      return 'id';
    };
    const plants = [{ id }, { id }];
    const [got] = await both('{ plants { id } }', () => ({ plants }));
    expect(got).toBe('{"plants":[{"id":"id"},{"id":"id"}]}');
    expect(seen[0]).toBe(seen[1]);
    expect(Object.isFrozen(seen[0])).toBe(true);
  });
});

describe('what a run can not do', () => {
  it.each([
    ['paths', { id: (_args: unknown, _context: unknown, info: { path: { key: string } }) => info.path.key }],
    [
      'a getter that throws later',
      {
        id: 1,
        parent: Promise.resolve({
          get id(): never {
            throw new Error('no');
          },
        }),
      },
    ],
    ['a list that is none', { id: 1, children: 'text' }],
  ])('is left to graphql-js: %s', async (_what, plantGiven) => {
    const document = parse('{ plant { id parent { id } children { id } } }');
    const root = { plant: plantGiven };
    expect(await compileOperation(schema, document, null)?.({}, { root })).toBeNull();
  });

  it('leaves no rejection unhandled where an item before it has failed', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const plants = [
      new Error('first'),
      { id: 1, name: () => Promise.reject(new Error('second')) },
      Promise.reject(new Error('third')),
    ];
    const document = parse('{ plants { id name } }');
    expect(await compileOperation(schema, document, null)?.({}, { root: { plants } })).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it.each(['mutation { sow }', 'query a { echo } query b { echo }'])('is not compiled: %s', (query) => {
    expect(compileOperation(schema, parse(query), null)).toBeNull();
  });

  it('is a member named __proto__', async () => {
    const document = parse('{ __proto__: echo }');
    expect(await compileOperation(schema, document, null)?.({}, { root: {} })).toBeNull();
  });
});

it('answers introspection', async () => {
  const query =
    '{ __schema { types { name kind } } __type(name: "Plant") { fields { name type { name } } } __typename }';
  const [got, truth] = await both(query, () => ({}));
  expect(got).toBe(truth);
  expect(got).toContain('"neighbour"');
});
