import { GraphQLError } from 'graphql';
import { KeptAnswer } from '../../../gateway/cache/answers/KeptAnswer';
import { reasonForStale, staleResult } from '../../../gateway/execution/staleResult';
import { WrittenData } from '../../../gateway/execution/WrittenData';
import { writeResult } from '../../../gateway/execution/writeResult';

const failed = (code: string): GraphQLError => new GraphQLError('no', { extensions: { code } });

describe('the reason for an answer of before', () => {
  it.each([
    [['SUBGRAPH_UNAVAILABLE'], 'SUBGRAPH_UNAVAILABLE'],
    [['SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE'], 'SUBGRAPH_TIMEOUT'],
    [['SUBGRAPH_INVALID_RESPONSE'], 'SUBGRAPH_INVALID_RESPONSE'],
    [['SUBGRAPH_UNAVAILABLE', 'FORBIDDEN'], null],
    [['SUBGRAPH_INVALID_DATA'], null],
    [['NOT_FOUND'], null],
    [[], null],
  ])('of the errors %p is %p', (codes, reason) => {
    expect(reasonForStale(codes.map(failed))).toBe(reason);
  });

  it('is none where there are no errors', () => {
    expect(reasonForStale(undefined)).toBeNull();
  });
});

describe('a kept answer as a result', () => {
  const kept = (body: string): KeptAnswer =>
    new KeptAnswer(
      { subgraphs: ['a', 'b'], versions: '2026-11-22\na one two\nb three', isPrivate: false },
      { identity: Buffer.from(body) },
    );

  it('has its very data, and says what it is', () => {
    const body = writeResult({ data: new WrittenData('{"a":"}\\n é"}') });
    const result = staleResult({ kept: kept(body), since: 0 }, 'SUBGRAPH_TIMEOUT');
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      data: { a: '}\n é' },
      extensions: {
        stale: {
          since: '1970-01-01T00:00:00.000Z',
          versions: { a: 'one two', b: 'three' },
          reason: 'SUBGRAPH_TIMEOUT',
        },
      },
    });
  });

  it('is none where its body has more than data', () => {
    expect(staleResult({ kept: kept('{"errors":[],"data":{}}\n'), since: 0 }, 'X')).toBeNull();
  });
});
