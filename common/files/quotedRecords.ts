/** The lines of a file that make one row: several where a quoted value holds line ends. */
export interface RecordLines {
  /** Of its first line, 1 for the first of the file. */
  readonly line: number;
  readonly text: string;
  /** Whether a quotation mark is still open where the text ends. */
  readonly open: boolean;
}

const QUOTE = '"';
/** A mark that is never closed would take the rest of the file for one value. */
const LONGEST_RECORD = 1024 * 1024;

/**
 * Groups lines into rows: a line ends a row where the quotation marks up to there are even in number. Blank lines
 * between rows are counted and left out; a row with an open mark that has become too long is given as it stands.
 */
export function recordGrouper(quote: boolean): {
  readonly add: (piece: string) => RecordLines[];
  readonly end: () => RecordLines[];
} {
  let line = 0;
  let first = 0;
  let pending: string[] = [];
  let pendingLength = 0;
  const take = (open: boolean): RecordLines => {
    const record = { line: first, text: withoutReturn(pending.join('\n')), open };
    pending = [];
    pendingLength = 0;
    return record;
  };
  return {
    add: (piece) => {
      const records: RecordLines[] = [];
      for (const text of piece.split('\n')) {
        line += 1;
        const opens = quote && oddQuotes(text);
        if (pending.length === 0 && !opens) {
          if (text.trim() !== '') records.push({ line, text: withoutReturn(text), open: false });
          continue;
        }
        if (pending.length === 0) first = line;
        const closes = opens && pending.length > 0;
        pending.push(text);
        pendingLength += text.length + 1;
        if (closes || pendingLength > LONGEST_RECORD) records.push(take(!closes));
      }
      return records;
    },
    end: () => (pending.length === 0 ? [] : [take(true)]),
  };
}

function oddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf(QUOTE); at !== -1; at = text.indexOf(QUOTE, at + 1)) odd = !odd;
  return odd;
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
