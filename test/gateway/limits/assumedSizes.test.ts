import { assumedSizes } from '../../../gateway/limits/assumedSizes';

const directive =
  'directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION';

test('fields with a size and no pages are read, of types and interfaces, the largest of a name', () => {
  const sdl = `${directive}
    interface A { history: [Int] @listSize(assumedSize: 12) }
    type B implements A { history: [Int] @listSize(assumedSize: 250) plain: [Int] }
    type Query { b(first: Int): [B] @listSize(assumedSize: 20, slicingArguments: ["first"]) c: [B] @listSize }
    input C { history: Int }`;
  expect([...assumedSizes(sdl)]).toEqual([['history', 250]]);
});
