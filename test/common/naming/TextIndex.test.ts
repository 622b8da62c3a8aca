import fc from 'fast-check';
import { TextIndex } from '../../../common/naming/TextIndex';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), maxLength: 3 });

test('it finds the items that bear a text, in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), text, (texts, asked) => {
      const items = texts.map((each, place) => ({ each, place }));
      const found = new TextIndex(items, ({ each }) => each).get(asked);
      expect(found).toEqual(items.filter(({ each }) => each === asked));
    }),
    { numRuns: 500 },
  );
});
