import { isDay, type Day } from '../../../../common/calendarDay';
import type { InputFile } from '../../../../common/files/InputFile';
import { readLines } from '../../../../common/files/readLines';
import { ImportError } from '../../../../common/import/ImportError';

/** Which of the two layouts a file has, and the day whose state it gives, where its first line or name tells. */
export interface FinessLayout {
  readonly layout: 'ETALAB' | 'OPEN';
  readonly asOf: Day | null;
}

/** Looks at the first line. Throws IMPORT_WRONG_FILE for a file of neither layout, IMPORT_EMPTY_FILE for one without a line. */
export async function finessLayout(file: InputFile): Promise<FinessLayout> {
  const first = await firstLine(file);
  const [section, ...told] = first.split(';').map((part) => part.trim().toLowerCase());
  if (section === 'finess' && told[0] === 'etalab') {
    return { layout: 'ETALAB', asOf: dayIn(told[2] ?? '') ?? dayOfName(file.name) };
  }
  if (/^"?nofinesset"?\s*;/i.test(first)) return { layout: 'OPEN', asOf: dayOfName(file.name) };
  throw new ImportError('IMPORT_WRONG_FILE', {
    file: file.name,
    line: 1,
    value: first.slice(0, 80),
    hint: 'FINESS begins with "finess;etalab;" or with a header whose first column is nofinesset.',
  });
}

async function firstLine(file: InputFile): Promise<string> {
  for await (const [line] of readLines({ ...file, onBytes: () => undefined })) {
    if (line !== undefined) return line.text;
  }
  throw new ImportError('IMPORT_EMPTY_FILE', { file: file.name });
}

/** A day written 2026-03-12, 12/03/2026 or 20260312, with or without a time behind it. */
function dayIn(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text) ?? [];
  const [, frenchDay, frenchMonth, frenchYear] = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(text) ?? [];
  const found = year === undefined ? [frenchYear, frenchMonth, frenchDay] : [year, month, day];
  return isDay(found.join('-')) ? found.join('-') : null;
}

function dayOfName(name: string): Day | null {
  const [, stamp = ''] = /(?:stock|finess|etab)\D*[-_](\d{8})(?:\D|$)/i.exec(name) ?? [];
  return dayIn(stamp);
}
