import { createLog } from '../../../common/observability/createLog';
import { readableLine } from '../../../common/observability/readableLine';

const escape = (text: string) => text.replace(/\u001b\[\d+m/g, '');

describe('a line of the log for people', () => {
  it('has the time of the day, the level, what happened, and the fields', () => {
    const line = readableLine(
      '{"level":"info","time":"2026-01-02T03:04:05.678Z","pid":7,"status":200,"operation":"Shelf","codes":["A"],"msg":"request"}',
    );
    expect(escape(line)).toBe('03:04:05.678 info  request status=200 operation=Shelf codes=["A"]\n');
  });

  it('lets no value end a line or send codes to the terminal', () => {
    const lines: string[] = [];
    const log = createLog({ level: 'info', format: 'text' }, { write: (line) => void lines.push(line) });
    log.info({ path: '/a\n{"level":"error"}\u001b[2J\u009b' }, 'one\ntwo');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).not.toContain('\n');
    const readable = escape(readableLine(lines[0] ?? ''));
    expect(readable.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  it('puts the text of an error below it', () => {
    const line = readableLine(
      '{"level":"error","time":"2026-01-02T03:04:05.678Z","error":"one\\ntwo","msg":"m"}',
    );
    expect(escape(line)).toBe('03:04:05.678 error m\n  one\n  two\n');
  });
});
