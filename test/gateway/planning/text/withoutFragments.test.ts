import { parse, print, stripIgnoredCharacters } from 'graphql';
import { withoutFragments } from '../../../../gateway/planning/text/withoutFragments';

const after = (text: string): string => stripIgnoredCharacters(print(withoutFragments(parse(text))));

test('what fragments hold stands in the places of their spreads, with their conditions', () => {
  expect(
    after('{a{...F} ...G@skip(if:true)} fragment F on A{b ...H} fragment G on Query{c} fragment H on A{d}'),
  ).toBe('{a{...on A{b ...on A{d}}}...on Query@skip(if:true){c}}');
});

test('a document that would grow without bound stays as it is', () => {
  const levels = Array.from(
    { length: 20 },
    (_, level) => `fragment F${level} on A{a{...F${level + 1}}b:a{...F${level + 1}}}`,
  );
  const document = parse(`{a{...F0}}${levels.join('')}fragment F20 on A{c}`);
  expect(withoutFragments(document)).toBe(document);
});
