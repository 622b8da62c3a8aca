import { GraphQLError } from 'graphql';
import { WrittenData } from '../../../gateway/execution/WrittenData';
import { writeResult } from '../../../gateway/execution/writeResult';

describe('the text of a result', () => {
  it('passes written data on as they are', () => {
    expect(writeResult({ data: new WrittenData('{"a":1.0}') })).toBe('{"data":{"a":1.0}}\n');
  });

  it('tells errors first, then data, then extensions', () => {
    const error = new GraphQLError('no', { path: ['a'], extensions: { code: 'X' } }).toJSON();
    expect(writeResult({ data: null, extensions: { took: 1 }, errors: [error] })).toBe(
      '{"errors":[{"message":"no","path":["a"],"extensions":{"code":"X"}}],"data":null,"extensions":{"took":1}}\n',
    );
  });

  it('has no data where the operation was not executed', () => {
    expect(writeResult({ errors: [] })).toBe('{"errors":[]}\n');
  });

  it('makes JSON of objects', () => {
    expect(writeResult({ data: { a: ['"'] } })).toBe('{"data":{"a":["\\""]}}\n');
  });
});

describe('written data', () => {
  it('are the data themselves to whatever else makes JSON of them', () => {
    const data = new WrittenData('{"a":[1,null]}');
    expect(JSON.stringify({ data })).toBe('{"data":{"a":[1,null]}}');
  });
});
