import { documentsIn } from '../../../gateway/documents/documentsIn';

const operation = (id: string, body: string, name = id) => ({ id, name, type: 'query', body });
const apollo = (...operations: unknown[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
});
const told = (manifest: unknown) => documentsIn(manifest).map(({ id, name, text }) => ({ id, name, text }));

describe('a manifest of trusted documents', () => {
  it('may be of Apollo’s format', () => {
    const body = 'query GetBooks { books { id } }';
    expect(told(apollo(operation('abc', body, 'GetBooks')))).toEqual([
      { id: 'abc', name: 'GetBooks', text: body },
    ]);
  });

  it('may be a map by hash, where the operations name their documents', () => {
    expect(told({ aa: 'query One { a } query Two { b }', bb: '{ c }', cc: 'query One { a } { b }' })).toEqual(
      [
        { id: 'aa', name: 'One, Two', text: 'query One { a } query Two { b }' },
        { id: 'bb', name: 'bb', text: '{ c }' },
        { id: 'cc', name: 'cc', text: 'query One { a } { b }' },
      ],
    );
  });

  it('may hold a document twice', () => {
    expect(told(apollo(operation('a', '{ a }'), operation('a', '{ a }')))).toHaveLength(1);
  });

  it.each([
    ['a list', [], /^it is written \{"HASH": "query …"\}, or /],
    ['a text', 'x', /^it is written/],
    ['null', null, /^it is written/],
    ['texts by hash that are no texts', { a: { text: '{ a }' } }, /^it is written/],
    ['nothing', {}, /^it holds no document/],
    ['no operation', apollo(), /^it holds no document/],
    [
      'another format',
      { format: 'relay', version: 1, operations: [] },
      /^it is no manifest of Apollo: format/,
    ],
    ['another version', { ...apollo(), version: 2 }, /^it is no manifest of Apollo: version/],
    ['an operation without text', apollo({ id: 'a', name: 'A' }), /operations\.0\.body/],
    ['an operation with an empty id', apollo(operation('', '{ a }', 'A')), /operations\.0\.id/],
    ['a text that can’t be parsed', apollo(operation('a', '{ a', 'Broken')), /^"Broken": Syntax Error: /],
    [
      'two texts with one id',
      apollo(operation('a', '{ a }', 'One'), operation('a', '{ b }', 'Two')),
      /^"Two" has the id of another document, "a"\.$/,
    ],
  ])('is refused where it is, or has, %s', (_what, manifest, message) => {
    expect(() => documentsIn(manifest)).toThrow(message);
  });

  it('is told of ten documents that can’t be parsed, and of the number of all others', () => {
    const broken = Array.from({ length: 14 }, (_, index) => operation(`d${index}`, '{'));
    expect(() => documentsIn(apollo(...broken))).toThrow(/"d9": .* 4 more can't be used either\.$/);
  });
});
