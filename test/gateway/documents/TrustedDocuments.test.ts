import { sha256Hex } from '../../../gateway/documents/sha256Hex';
import { trusted } from './support/requests';

const BOOKS = 'query Books($id: ID!) { book(id: $id) { ...parts } } fragment parts on Book { id title }';

describe('trusted documents', () => {
  const documents = trusted({ short: BOOKS, 'sha256:pre': '{ a }', two: 'query A { a } query B { b }' });

  it.each([
    ['its id', 'short', BOOKS],
    ['its SHA-256', sha256Hex(BOOKS), BOOKS],
    ['its SHA-256 with a prefix', `sha256:${sha256Hex(BOOKS)}`, BOOKS],
    ['an id with a prefix', 'sha256:pre', '{ a }'],
    ['an unknown id', 'long', undefined],
    ['nothing', '', undefined],
    ['the name of a method', 'constructor', undefined],
  ])('are found by %s', (_what, name, text) => {
    expect(documents.named(name)).toBe(text);
  });

  it.each([
    ['as it stands', BOOKS, true],
    ['with other names and spaces', BOOKS.replace('Books', 'Others').replaceAll(' ', '\n  ,'), true],
    [
      'with a comment and a fragment that nothing reaches',
      `# x\n${BOOKS} fragment more on Book { id }`,
      true,
    ],
    ['alone of two', 'query B { b }', true],
    ['with another that is trusted', 'query A { a } query C { b }', true],
    ['with another that is not', 'query A { a } query C { c }', false],
    ['with a field more', BOOKS.replace('id title', 'id title stars'), false],
    ['with another fragment of the same name', BOOKS.replace('on Book { id', 'on Book { stars'), false],
    ['with an alias', BOOKS.replace('title }', 'other: title }'), false],
    [
      'with an argument written out',
      'query { book(id: "1") { ...parts } } fragment parts on Book { id title }',
      false,
    ],
    ['without an operation', 'fragment parts on Book { id title }', false],
    ['without the fragment that it spreads', 'query ($id: ID!) { book(id: $id) { ...parts } }', false],
    ['broken', '{ a', false],
    ['empty', '', false],
    ['with fragments that spread themselves', '{ ...f } fragment f on Query { ...f }', false],
  ])('are known %s', (_what, text, expected) => {
    expect(documents.trusts(text)).toBe(expected);
  });

  it('are not looked for in a text that is too long to be read', () => {
    expect(() => documents.trusts(`{ ${'a '.repeat(5_000)} }`)).toThrow(/5 000 tokens/);
  });
});
