import fc from 'fast-check';
import { isDeeperThan } from '../../../../gateway/limits/http/isDeeperThan';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('the depth of a text of JSON is that of its value', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.integer({ min: 0, max: 9 }), (text, most) => {
      expect(isDeeperThan(most, Buffer.from(text))).toBe(depthOf(JSON.parse(text)) > most);
    }),
  );
});

test.each(['"', '"\\', '[[["', '\\"[[['])('a text that ends too soon is read to its end: %j', (text) => {
  expect(isDeeperThan(5, Buffer.from(text))).toBe(false);
});
