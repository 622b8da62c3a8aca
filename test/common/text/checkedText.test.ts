import { checkedText, checkedTexts } from '../../../common/text/checkedText';

test('a text of 200 characters is given back as it is', () => {
  expect(checkedText('x'.repeat(200))).toBe('x'.repeat(200));
});

test('a longer one is refused', () => {
  expect(() => checkedText('x'.repeat(201))).toThrow(/at most 200 characters/);
});

test('in a list, the first that is longer is told by its index', () => {
  const texts = ['a', 'b'.repeat(200)];
  expect(checkedTexts(texts)).toEqual(texts);
  expect(() => checkedTexts([...texts, 'c'.repeat(201), 'd'.repeat(201)])).toThrow(
    /at most 200 characters, got "ccc.*\. It stands at index 2 of the list\. Search for fewer words\.$/,
  );
});
