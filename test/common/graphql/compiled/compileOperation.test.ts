import '../../../support/propertySeed';
import fc from 'fast-check';
import { GraphQLError, parse } from 'graphql';
import { compileOperation } from '../../../../common/graphql/compiled/compileOperation';
import { bothAnswers, explainedNulls } from './support/bothAnswers';
import { gardenIn, listOf, type Made } from './support/gardenIn';
import { gardenSchema as schema } from './support/gardenSchema';
import { selectionOnPlant } from './support/selectionOnPlant';

type Root = Readonly<Record<string, unknown>>;
type Variables = Readonly<Record<string, unknown>>;

const WORKS = { mishaps: 1, isLate: true };
const FAILS = { mishaps: 10, isLate: true };
const FAILS_AT_ONCE = { mishaps: 10, isLate: false };

describe.each([WORKS, FAILS, FAILS_AT_ONCE])('answers of a garden where %j', (mood) => {
  const { plant, thing, seeds } = gardenIn(mood);
  const later = (value: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
    mood.isLate ? value.map((make) => () => Promise.resolve(make())) : value;
  const makers = fc.record({
    plant: fc.oneof(plant, later(plant)),
    plants: listOf(fc.oneof(plant, later(plant))),
    things: listOf(thing),
    seeds: mood.isLate ? fc.constant(() => []) : seeds,
  });

  it('are those of graphql-js', async () => {
    const told = { whole: 0, withErrors: 0, nothing: 0 };
    await fc.assert(
      fc.asyncProperty(selectionOnPlant(!mood.isLate), makers, fc.boolean(), async (selection, make, yes) => {
        const query = `query ($yes: Boolean! = true, $no: Boolean = false) {
          plant { ${selection} } other: plant { sure { ${selection} } } plants @include(if: $yes) { ${selection} }
          things { __typename ... on Plant { ${selection} } ... on Tool { parts } } never: plant @skip(if: $no) { id }
          ${mood.isLate ? '' : `strict { of { ${selection} } }`}
        }`;
        const root = (): Root =>
          Object.fromEntries(Object.entries(make).map(([name, value]) => [name, value()]));
        const { ours, truth } = await bothAnswers(query, root, { yes });
        if (ours === null || truth === null) throw new Error('It is not answered.');
        expect(ours.data).toBe(truth.data);
        // What comes later is told in another order, and where several things may take one object, by another of them.
        if (mood.isLate) expect(explainedNulls(ours)).toEqual(explainedNulls(truth));
        else expect(ours.errors).toEqual(truth.errors);
        told[truth.errors.length === 0 ? 'whole' : truth.data === 'null' ? 'nothing' : 'withErrors'] += 1;
      }),
      { numRuns: 100 },
    );
    if (mood === WORKS) expect(told.whole).toBeGreaterThan(10);
    expect(told.withErrors).toBeGreaterThan(20);
    if (!mood.isLate) expect(told.nothing).toBeGreaterThan(20);
  });
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
    const { ours, truth } = await bothAnswers(query, () => ({}), variables);
    expect(ours).toEqual(truth);
  });

  it('are made once for all objects, and can not be changed', async () => {
    const seen: unknown[] = [];
    const id = (args: object): string => {
      seen.push(args);
      return 'id';
    };
    const plants = [{ id }, { id }];
    const { ours } = await bothAnswers('{ plants { id } }', () => ({ plants }));
    expect(ours?.data).toBe('{"plants":[{"id":"id"},{"id":"id"}]}');
    expect(seen[0]).toBe(seen[1]);
    expect(Object.isFrozen(seen[0])).toBe(true);
  });
});

describe('a run', () => {
  it.each([
    ['a getter that throws later', { id: 1, parent: Promise.resolve(throwing()) }],
    ['a list that is none', { id: 1, children: 'text' }],
    ['what is thrown and no error', { id: () => thrown('text'), children: [] }],
    ['an error that has a path of its own', { id: () => thrown(new GraphQLError('no', { path: ['own'] })) }],
    [
      'what is no promise of JavaScript',
      { id: 1, name: { then: (resolve: (name: string) => void) => resolve('now') } },
    ],
  ])('tells as graphql-js does: %s', async (_what, plantGiven) => {
    const query = '{ plant { id parent { id } children { id } name } }';
    const { ours, truth } = await bothAnswers(query, () => ({ plant: plantGiven }));
    expect(ours).toEqual(truth);
  });

  it('tells a thousand errors, and counts the others', async () => {
    const plants = Array.from({ length: 1_200 }, () => ({ height: 'tall' }));
    const result = await compileOperation(
      schema,
      parse('{ plants { height } }'),
      null,
    )?.({}, { root: { plants } });
    expect(result).toMatchObject({ errors: { length: 1_000 }, errorsLeftOut: 200 });
    expect(result?.errors.at(-1)?.path).toEqual(['plants', 999, 'height']);
  });

  it('asks no more of what a null has taken out of the answer', async () => {
    let asked = 0;
    const parent = (): Promise<object> => Promise.resolve({ name: () => (asked += 1) });
    const failing = { id: () => Promise.reject(new Error('first')), edible: () => later(null), parent };
    const query = '{ plant { id edible parent { parent { name } } } }';
    const { ours } = await bothAnswers(query, () => ({ plant: failing }));
    expect(ours).toEqual({ data: '{"plant":null}', errors: [{ message: 'first', path: ['plant', 'id'] }] });
    expect(asked).toBe(0);
  });

  it('leaves it to graphql-js where a resolver reads a path', async () => {
    const id = (_args: unknown, _context: unknown, { path }: { path: { key: string } }): string => path.key;
    expect((await bothAnswers('{ plant { id } }', () => ({ plant: { id } }))).ours).toBeNull();
  });

  it('leaves no rejection unhandled where an item before it has failed', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const rejected = (message: string): Promise<never> => Promise.reject(new Error(message));
    const seeds = [{ weight: () => rejected('first') }, new Error('second'), rejected('third')];
    const document = parse('{ strict { weight } }');
    const result = await compileOperation(schema, document, null)?.({}, { root: { seeds } });
    expect([result?.data, result?.errors.map(({ message }) => message)]).toEqual([null, ['second']]);
    await later(null);
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it.each(['mutation { sow }', 'query a { echo } query b { echo }'])('is not there for %s', (query) => {
    expect(compileOperation(schema, parse(query), null)).toBeNull();
  });

  it('has as many conditions as there are', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `v${index}`);
    const query = `query (${names.map((name) => `$${name}: Boolean = true`).join()}) {
      ${names.map((name) => `${name}: echo @include(if: $${name})`).join(' ')} }`;
    for (const name of names) {
      const { ours, truth } = await bothAnswers(query, () => ({}), { [name]: false });
      expect(ours).toEqual(truth);
    }
  });
});

function thrown(error: unknown): never {
  // What is thrown need be no error.
  throw error;
}

function throwing(): object {
  return {
    get id(): never {
      throw new Error('no');
    },
  };
}

function later(value: unknown): Promise<unknown> {
  return new Promise((resolve) => setTimeout(() => resolve(value), 5));
}

it('answers introspection', async () => {
  const query =
    '{ __schema { types { name kind } } __type(name: "Plant") { fields { name type { name } } } __typename }';
  const { ours, truth } = await bothAnswers(query, () => ({}));
  expect(ours).toEqual(truth);
  expect(ours?.data).toContain('"neighbour"');
});
