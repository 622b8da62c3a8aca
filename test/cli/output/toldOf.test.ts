import { toldOfDatabase, toldOfRedis } from '../../../cli/output/toldOf';
import { startLog } from '../../../common/observability/programLog';

/** The one line that is written at level warn. */
function lineOf(run: () => void): Record<string, unknown> {
  const lines: string[] = [];
  startLog({ level: 'warn', format: 'json' }, { write: (line) => void lines.push(line) });
  run();
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0]!) as Record<string, unknown>;
}

it.each<[string, (fault: Error | null) => void, string]>([
  ['Redis', toldOfRedis, 'Redis is used again'],
  ['a database', toldOfDatabase, 'The database answers again'],
])('that %s is gone is an error with why, that it is back a notice', (_what, told, back) => {
  const gone = lineOf(() => told(new Error('the reason')));
  expect(gone).toMatchObject({ level: 'error', error: expect.stringContaining('the reason') as string });
  const again = lineOf(() => told(null));
  expect(again).toMatchObject({ level: 'info', msg: back });
  expect(again).not.toHaveProperty('error');
});
