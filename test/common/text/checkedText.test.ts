import { checkedText } from '../../../common/text/checkedText';

test('a text of 200 characters is given back as it is', () => {
  expect(checkedText('x'.repeat(200))).toBe('x'.repeat(200));
});

test('a longer one is refused', () => {
  expect(() => checkedText('x'.repeat(201))).toThrow(/at most 200 characters/);
});
