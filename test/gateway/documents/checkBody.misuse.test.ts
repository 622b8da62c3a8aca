import { checkBody } from '../../../gateway/documents/checkBody';

const check = (body: unknown) => () => checkBody({ method: 'POST', body });

it.each([
  [undefined, 'a body that is not there'],
  [null, 'a body that is null'],
  [42, 'a body that is a number'],
  [true, 'a body that is a boolean'],
  ['{ a }', 'a body that is a text'],
  [[{ query: '{ a }' }, { query: '{ b }' }], 'a body that is a list of 2'],
  [{}, 'an object without "query"'],
  [{ query: null, variables: {} }, 'an object without "query"'],
  [{ query: '' }, 'an empty "query"'],
  [{ query: 5 }, '"query" that is a number, not a text'],
  [{ query: false }, '"query" that is a boolean, not a text'],
  [{ query: { kind: 'Document' } }, '"query" that is an object, not a text'],
  [{ query: '{ a }', operationName: {} }, '"operationName" that is an object, not a text'],
  [{ query: '{ a }', variables: '{}' }, '"variables" that is a text, not an object'],
  [{ query: '{ a }', variables: [1] }, '"variables" that is a list of 1, not an object'],
  [{ query: '{ a }', extensions: [] }, '"extensions" that is a list of 0, not an object'],
])('%j is told as: %s', (body, told) => {
  const value = JSON.stringify(told);
  expect(check(body)).toThrow(`A request is one GraphQL operation, sent as JSON by POST`);
  expect(check(body)).toThrow(`got ${value}. See docs/request.md.`);
});

it.each([
  { query: '{ a }' },
  { query: '{ a }', operationName: null, variables: null, extensions: null },
  { query: '{ a }', operationName: 'A', variables: { a: [1] }, extensions: {}, other: 5 },
  { documentId: 'a' },
  { query: '', id: 'a' },
  { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
])('%j is a request', (body) => {
  expect(check(body)).not.toThrow();
});

it('an address is left to the server', () => {
  expect(() => checkBody({ method: 'GET', body: undefined })).not.toThrow();
});
