import { GraphQLError } from 'graphql';
import { report } from '../../cli/report';
import { startLog } from '../../common/observability/programLog';
import { CallFailedError } from '../../gateway/transport/CallFailedError';

function reported(error: unknown): Record<string, string> {
  const lines: string[] = [];
  startLog({ level: 'warn', format: 'json' }, { write: (line) => void lines.push(line.trimEnd()) });
  report('id-1', error);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  return JSON.parse(lines[0] ?? '') as Record<string, string>;
}

it('leaves out what looks like a secret', () => {
  const error = new Error('mysql://me:hidden@db/x said no', {
    cause: { headers: { authorization: 'Bearer abc.def-ghi', other: 'shown' } },
  });
  const { error: text } = reported(error);
  expect(text).not.toMatch(/hidden|abc\.def/);
  expect(text).toContain("other: 'shown'");
});

describe('the report of an error', () => {
  it('is one line of JSON with the stack and every cause', () => {
    const error = new Error('outer', { cause: new TypeError('inner') });
    const { errorId, error: text } = reported(error);
    expect(errorId).toBe('id-1');
    expect(text).toContain('report.test.ts');
    expect(text).toMatch(/Error: outer[^]*\[cause\]: TypeError: inner/);
  });

  it('of a call that failed is one line that says why, without a stack', () => {
    const refused = new AggregateError([new Error('connect ECONNREFUSED 127.0.0.1:4002')]);
    const line = reported(
      new CallFailedError('cpts', 0, new Error('The connection failed', { cause: refused })),
    );
    expect(line).toMatchObject({
      level: 'error',
      requestId: 'id-1',
      msg: 'A call to the subgraph "cpts" failed: The connection failed: connect ECONNREFUSED 127.0.0.1:4002',
    });
    expect(line).not.toHaveProperty('error');
    expect(reported(new CallFailedError('cpts', 2, new Error('status 401')))['msg']).toBe(
      'A call to the subgraph "cpts" failed, and 2 more since this was last told: status 401',
    );
  });

  it('holds what a GraphQL error wraps', () => {
    const error = new GraphQLError('wrapped', { originalError: new RangeError('the reason') });
    expect(reported(error)['originalError']).toMatch(/^RangeError: the reason\n/);
  });

  it('keeps the fields of what is no error, cycles among them', () => {
    const cycle: Record<string, unknown> = { reason: 'odd', missing: undefined, map: new Map([['a', 1]]) };
    cycle['self'] = cycle;
    const { error } = reported(cycle);
    expect(error).toContain("reason: 'odd'");
    expect(error).toContain("'a' => 1");
    expect(error).toContain('[Circular');
    expect(reported('a text')['error']).toBe('a text');
    expect(reported(undefined)['error']).toBe('undefined');
  });
});
