import { matchesEtag } from '../../../../gateway/cache/http/matchesEtag';

const ETAG = 'W/"abc"';

test.each([ETAG, '"abc"', ' "x" , W/"abc"', '"x","abc","y"', '*', ' * '])('%j names the tag', (header) => {
  expect(matchesEtag(header, ETAG)).toBe(true);
});

test.each([undefined, '', 'abc', '"x"', '"ABC"', 'W/"abcd"', '"x, abc"', '"*"', '"unclosed'])(
  '%j does not',
  (header) => expect(matchesEtag(header, ETAG)).toBe(false),
);
