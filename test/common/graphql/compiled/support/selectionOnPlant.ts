import fc from 'fast-check';

/**
 * Selections on a plant that always merge: a response name means the same field everywhere. They have `seeds` where a list of what may not be null is to be
 * asked for.
 */
export function selectionOnPlant(hasSeeds: boolean): fc.Arbitrary<string> {
  const condition = fc.constantFrom('', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: $yes)');
  const leaf = fc.constantFrom(...LEAVES);
  const { onPlant } = fc.letrec<{ onPlant: string; onThing: string }>((tie) => {
    const below = (name: string, selection: 'onPlant' | 'onThing'): fc.Arbitrary<string> =>
      fc.tuple(condition, tie(selection)).map(([when, inner]) => `${name}${when} { ${inner} }`);
    const seeds = tie('onPlant').map((inner) => `seeds { weight of { ${inner} } }`);
    return {
      onPlant: selections(
        fc.oneof(
          { maxDepth: 2, withCrossShrink: true },
          fc.tuple(leaf, condition).map((parts) => parts.join('')),
          ...['parent', 'sure', 'children', '... on Plant'].map((name) => below(name, 'onPlant')),
          ...['neighbour', 'any'].map((name) => below(name, 'onThing')),
          ...(hasSeeds ? [seeds] : []),
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
  return onPlant;
}

const LEAVES = [
  '__typename',
  'name',
  'id',
  'other: id',
  '__proto__: id',
  'height',
  'weight',
  'edible',
  'colour',
  'sown',
  'grid',
  'rows',
];

function selections(one: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(one, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
}
