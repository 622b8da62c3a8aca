import colors from 'picocolors';

const COLOURS: Readonly<Record<string, (text: string) => string>> = {
  error: colors.red,
  warn: colors.yellow,
  debug: colors.dim,
};

/** Values that are written as they are; all others as JSON, so that none can end a line or send codes to a terminal. */
const PLAIN = /^[\w./:@-]+$/;

/** Of each line the same. */
const HEAD: readonly string[] = ['time', 'level', 'pid', 'msg', 'error'];

/** A line of the log for people: time of the day, level, what happened, and the other fields; the text of an error stands below it. */
export function readableLine(json: string): string {
  const line = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const level = String(line['level']);
  const paint = COLOURS[level] ?? ((text: string): string => text);
  const fields = Object.entries(line)
    .filter(([name]) => !HEAD.includes(name))
    .map(([name, value]) => `${name}=${shown(value)}`);
  const head = `${String(line['time']).slice(11, 23)} ${paint(level.padEnd(5))} ${shownText(line['msg'])}`;
  return `${[head, ...fields].join(' ')}\n${errorBelow(line['error'])}`;
}

function errorBelow(error: unknown): string {
  if (typeof error !== 'string') return '';
  return error
    .split('\n')
    .map((part) => `  ${printable(part)}\n`)
    .join('');
}

function shown(value: unknown): string {
  return typeof value === 'string' && PLAIN.test(value) ? value : printable(JSON.stringify(value));
}

function shownText(value: unknown): string {
  return typeof value === 'string' ? printable(value) : '';
}

/** JSON leaves the codes from 127 on as they are, and some of them move a cursor. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (code) => `\\u${code.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
