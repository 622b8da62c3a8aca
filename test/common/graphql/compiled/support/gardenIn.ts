import fc from 'fast-check';

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

/** One depth for all that a plant may have: each on its own would grow into the others. */
const DEPTH = { maxDepth: 3, depthIdentifier: 'garden' };

/** Makes a value anew each time: an answer may change what it is made of. */
export type Made = () => unknown;

/** What values of a garden are like. */
export interface Mood {
  /** How often something goes wrong, beside sixty times that nothing does. */
  readonly mishaps: number;
  /** Whether values come later, too. */
  readonly isLate: boolean;
}

/** Plants and things in all shapes that a garden may have. */
export interface Garden {
  readonly plant: fc.Arbitrary<Made>;
  readonly thing: fc.Arbitrary<Made>;
  readonly seeds: fc.Arbitrary<Made>;
}

/** What gives values in the ways of a mood. */
class Gardener {
  readonly #way: fc.Arbitrary<Way>;

  constructor(private readonly mood: Mood) {
    const { mishaps, isLate } = mood;
    const later: Way[] = isLate ? ['later', 'laterMethod'] : [];
    this.#way = fc.oneof(
      { weight: 60, arbitrary: fc.constantFrom<Way>('plain', 'method', ...later) },
      { weight: 3 * mishaps, arbitrary: fc.constant<Way>('nothing') },
      {
        weight: mishaps,
        arbitrary: fc.constantFrom<Way>('thrown', 'error', ...(isLate ? (['rejected'] as const) : [])),
      },
    );
  }

  made(value: fc.Arbitrary<Made>): fc.Arbitrary<Made> {
    return fc.tuple(this.#way, value).map(
      ([how, make]) =>
        () =>
          given(how, make()),
    );
  }

  leaf(good: fc.Arbitrary<unknown>): fc.Arbitrary<Made> {
    const odd = fc.constantFrom<unknown>('x', 1.5, 2 ** 40, {});
    const value = fc.oneof({ weight: 50, arbitrary: good }, { weight: this.mood.mishaps, arbitrary: odd });
    return this.made(value.map((each) => () => each));
  }

  /** Items and references can't be methods: graphql-js calls only the members of objects. */
  settled(value: fc.Arbitrary<Made>): fc.Arbitrary<Made> {
    const isLater = this.mood.isLate ? fc.boolean() : fc.constant(false);
    return fc.tuple(isLater, value).map(
      ([later, make]) =>
        () =>
          given(later ? 'later' : 'plain', make()),
    );
  }
}

function object(members: Record<string, fc.Arbitrary<Made>>): fc.Arbitrary<Made> {
  return fc
    .record(members)
    .map((makers) => () => Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()])));
}

/** A list of values that are made. */
export function listOf(item: fc.Arbitrary<Made>, maxLength = 2): fc.Arbitrary<Made> {
  return fc.array(item, { maxLength }).map((makers) => () => makers.map((make) => make()));
}

/** Deeper ones end. */
function orNothing(value: fc.Arbitrary<Made>): fc.Arbitrary<Made> {
  return fc.oneof(
    DEPTH,
    fc.constant(() => null),
    value,
  );
}

/** The values of a garden, in a mood. */
export function gardenIn(mood: Mood): Garden {
  const gardener = new Gardener(mood);
  const constant =
    (value: unknown): Made =>
    () =>
      value;
  return fc.letrec<{ plant: Made; thing: Made; seeds: Made }>((tie) => ({
    thing: fc.oneof(
      DEPTH,
      object({
        kind: fc.constantFrom(constant('Tool'), constant('Tool'), constant('Nobody')),
        name: gardener.leaf(fc.string()),
        parts: gardener.made(listOf(gardener.settled(fc.string().map(constant)))),
      }),
      tie('plant'),
    ),
    seeds: gardener.made(listOf(object({ weight: gardener.leaf(fc.nat(9)), of: orNothing(tie('plant')) }))),
    plant: plantOf(gardener, tie),
  }));
}

function plantOf(
  gardener: Gardener,
  tie: (name: 'plant' | 'thing' | 'seeds') => fc.Arbitrary<Made>,
): fc.Arbitrary<Made> {
  const made = (value: fc.Arbitrary<Made>): fc.Arbitrary<Made> => gardener.made(value);
  const leaf = (good: fc.Arbitrary<unknown>): fc.Arbitrary<Made> => gardener.leaf(good);
  const settled = (value: fc.Arbitrary<Made>): fc.Arbitrary<Made> => gardener.settled(value);
  const number = fc.nat(9).map((value) => () => value);
  return object({
    kind: fc.constant(() => 'Plant'),
    name: leaf(fc.string()),
    id: leaf(fc.oneof(fc.string(), fc.integer())),
    height: leaf(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    weight: leaf(fc.double({ noNaN: true, noDefaultInfinity: true })),
    edible: leaf(fc.boolean()),
    colour: leaf(fc.constantFrom(0xf00, 0x0f0)),
    sown: leaf(fc.constantFrom('2024-02-29', '2019-01-01')),
    parent: orNothing(settled(tie('plant'))),
    children: orNothing(made(listOf(settled(tie('plant'))))),
    grid: made(listOf(settled(listOf(settled(number))))),
    rows: made(listOf(listOf(number))),
    sure: orNothing(made(tie('plant'))),
    seeds: orNothing(tie('seeds')),
    neighbour: orNothing(made(tie('thing'))),
    any: orNothing(made(listOf(settled(tie('thing'))))),
  });
}
