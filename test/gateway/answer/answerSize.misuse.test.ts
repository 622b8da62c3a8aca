import { MOST_ANSWER_CHARACTERS } from '../../../gateway/answer/AnswerWalk';
import { compileAnswer } from '../../../gateway/answer/compileAnswer';
import { partsOf, written } from './support/written';

const sdl =
  'type Item { text: String items: [Item!] sure: Int! } type Query { items: [Item] item: Item texts: [String] }';
const tooLarge = expect.objectContaining({
  extensions: expect.objectContaining({ code: 'ANSWER_TOO_LARGE' }) as object,
}) as Error;

/** As many characters as fit into a hundredth of an answer, with the item around them. */
const text = 'x'.repeat(MOST_ANSWER_CHARACTERS / 100 - '{"text":""},'.length);

test('an answer that has just as many characters as it may is written, and one with more is not', () => {
  const data = { items: Array.from({ length: 100 }, () => ({ text })) };
  const query = '{ items { text } }';
  expect(written({ sdl, query, data }).text).toHaveLength(MOST_ANSWER_CHARACTERS + '{"items":[]}'.length - 1);
  expect(() => written({ sdl, query, data: { items: [...data.items, { text: '' }] } })).toThrow(tooLarge);
});

test('lists within lists and beside each other count once each, and together', () => {
  const half = [{ items: Array.from({ length: 48 }, () => ({ text })) }];
  const twice = '{ a: items { items { text } } b: items { items { text } } }';
  expect(written({ sdl, query: twice, data: { a: half, b: half } }).text.length).toBeGreaterThan(
    MOST_ANSWER_CHARACTERS * 0.95,
  );
  const third = `{ c: items { items { text } } ${twice.slice(1)}`;
  expect(() => written({ sdl, query: third, data: { a: half, b: half, c: half } })).toThrow(tooLarge);
});

test.each([
  [
    'an object',
    '{ item { items { text } sure } items { text } }',
    (lost: object, kept: object[]) => ({ item: lost, items: kept }),
  ],
  [
    'an item',
    '{ items { items { text } sure text } }',
    (lost: object, kept: object[]) => ({ items: [lost, ...kept] }),
  ],
])('what a null takes with it does not count: %s', (_, query, dataOf) => {
  const lost = { items: Array.from({ length: 80 }, () => ({ text })), sure: null };
  const kept = Array.from({ length: 80 }, () => ({ text, items: [], sure: 1 }));
  const { text: answer, errors } = written({ sdl, query, data: dataOf(lost, kept) });
  expect(errors).toHaveLength(1);
  expect(answer.length).toBeGreaterThan(MOST_ANSWER_CHARACTERS * 0.79);
});

test('what is left of data that are too large is not read', () => {
  let read = 0;
  const item = {
    get text(): string {
      read += 1;
      return text;
    },
  };
  const write = compileAnswer(partsOf({ sdl, query: '{ items { text } }' }));
  expect(() => write({ items: Array.from({ length: 10_000 }, () => item) }, {}, [])).toThrow(tooLarge);
  expect(read).toBe(101);
});
