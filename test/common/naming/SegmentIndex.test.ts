import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { SegmentIndex, tolerance } from '../../../common/naming/SegmentIndex';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 14 });

test('it finds exactly what a comparison with every name finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (names, text) => {
      const items = names.map((folded) => ({ folded }));
      const found = new SegmentIndex(items).near(text).map(({ item }) => item.folded);
      const close = names.filter((name) => distance(text, name) <= tolerance(text));
      expect(tolerance(text) === 0 ? [] : found).toEqual(
        expect.arrayContaining(tolerance(text) === 0 ? [] : close),
      );
      for (const name of found) expect(distance(text, name)).toBeLessThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
});

test('two neighbours exchanged count as one letter', () => {
  const index = new SegmentIndex([{ folded: 'paris' }, { folded: 'parnay' }]);
  expect(index.near('parsi')).toEqual([{ item: { folded: 'paris' }, distance: 1 }]);
});

test('figures tolerate nothing', () => {
  const index = new SegmentIndex([{ folded: 'marseille' }, { folded: 'lyon 3e arrondissement' }]);
  expect(index.near('marseille 1')).toEqual([]);
  expect(index.near('lyon 4e arrondissement')).toEqual([]);
  expect(index.near('lyon 3e arrondisement')).toHaveLength(1);
});

test('only what is accepted is looked at', () => {
  const index = new SegmentIndex([{ folded: 'saumur' }, { folded: 'saumus' }]);
  const near = index.near('saumut', { accepts: ({ folded }) => folded === 'saumus' });
  expect(near.map(({ item }) => item.folded)).toEqual(['saumus']);
});

test('names of three letters tolerate nothing', () => {
  expect(new SegmentIndex([{ folded: 'uza' }]).near('uzs')).toEqual([]);
});
