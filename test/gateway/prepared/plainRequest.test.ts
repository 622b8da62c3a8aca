import fc from 'fast-check';
import { plainRequest } from '../../../gateway/prepared/plainRequest';

test('a request asks plainly where each member has its type', () => {
  expect(plainRequest({ query: '{ a }' })).toEqual({ query: '{ a }', operationName: null, variables: {} });
  expect(
    plainRequest({ query: '{ a }', operationName: 'A', variables: { b: 1 }, extensions: {}, id: 'x' }),
  ).toEqual({ query: '{ a }', operationName: 'A', variables: { b: 1 } });
});

test.each([
  [null],
  ['{ a }'],
  [[{ query: '{ a }' }]],
  [{}],
  [{ query: null }],
  [{ query: { kind: 'Document' } }],
  [{ query: '{ a }', variables: '{}' }],
  [{ query: '{ a }', variables: [] }],
  [{ query: '{ a }', operationName: 0 }],
  [{ query: '{ a }', extensions: 'x' }],
])('%j does not', (body) => expect(plainRequest(body)).toBeNull());

test('whatever a body is, nothing is thrown', () => {
  fc.assert(fc.property(fc.jsonValue(), (body) => void plainRequest(body)));
});
