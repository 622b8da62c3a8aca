import { keptByText } from '../../../common/graphql/keptByText';

/** A function that makes values, and the texts that it was asked for so far. */
function maker(mostCharacters?: number): {
  readonly asked: string[];
  readonly get: (text: string) => string;
} {
  const asked: string[] = [];
  const get = keptByText((text) => {
    asked.push(text);
    return text.slice(0, 1);
  }, mostCharacters);
  return { asked, get };
}

test('what is made of a text is made once', () => {
  const { asked, get } = maker();
  expect([get('a'), get('b'), get('a')]).toEqual(['a', 'b', 'a']);
  expect(asked).toEqual(['a', 'b']);
});

test.each([
  [150_000, 60_000],
  [undefined, 2_000_000],
])('of long texts few are kept, and of short ones five hundred: those used last (%p)', (most, length) => {
  const { asked, get } = maker(most);
  const long = ['a', 'b', 'c'].map((letter) => letter.repeat(length));
  for (const text of [...long.slice(0, 2), ...long.slice(0, 2)]) get(text);
  expect(asked.splice(0)).toHaveLength(2);
  for (const text of [...long, ...long]) get(text);
  expect(asked).toHaveLength(4);
  const short = Array.from({ length: 500 }, (_, number) => `text ${number}`);
  for (const text of [...short, ...short]) get(text);
  expect(asked).toHaveLength(504);
});

test('what is longer than all that may be kept is made each time', () => {
  const { asked, get } = maker(150_000);
  const text = 'a'.repeat(200_000);
  expect([get(text), get(text)]).toEqual(['a', 'a']);
  expect(asked).toHaveLength(2);
});

test('a failure is not kept', () => {
  let isBroken = true;
  const get = keptByText((text) => {
    if (isBroken) throw new Error(text);
    return text;
  });
  expect(() => get('a')).toThrow('a');
  isBroken = false;
  expect(get('a')).toBe('a');
});
