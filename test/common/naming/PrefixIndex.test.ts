import fc from 'fast-check';
import { PrefixIndex } from '../../../common/naming/PrefixIndex';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), maxLength: 6 });
const item = fc.record({ key: text, departmentCode: fc.constantFrom('49', '83') });

test('it finds exactly the items whose key begins with the text, in one department or everywhere', () => {
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 40 }),
      text,
      fc.constantFrom('49', '83', '99', null),
      (items, prefix, scope) => {
        const found = new PrefixIndex(items, ({ key }) => key).beginningWith(prefix, scope);
        const expected = items.filter(
          ({ key, departmentCode }) => key.startsWith(prefix) && (scope === null || departmentCode === scope),
        );
        expect(new Set(found)).toEqual(new Set(expected));
        expect(found).toHaveLength(expected.length);
      },
    ),
    { numRuns: 500 },
  );
});
