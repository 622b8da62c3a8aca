import { log, startLog, tell } from '../../../common/observability/programLog';
import type { LogLevel } from '../../../common/observability/createLog';

function written(level: LogLevel): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  startLog({ level, format: 'json' }, { write });
  log().info('a request');
  tell('Switched to "another".');
  log().warn('a warning');
  return lines;
}

describe('the log of the program', () => {
  const notice = { level: 'info', msg: 'Switched to "another".', pid: process.pid };

  it('has notices as lines of level info', () => {
    expect(written('info')).toMatchObject([{ msg: 'a request' }, notice, { level: 'warn' }]);
  });

  it('has them where it begins at warn, and requests not', () => {
    expect(written('warn')).toMatchObject([notice, { level: 'warn', msg: 'a warning' }]);
  });

  it('has none where errors alone are wanted', () => {
    expect(written('error')).toEqual([]);
  });
});
