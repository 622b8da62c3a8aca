import type { Separator } from './InputFile';

const SEPARATORS: readonly Separator[] = [';', ',', '|', '\t'];

/** The separator that cuts a header into most columns, marks inside quoted headings not counted. */
export function findSeparator(header: string): Separator {
  const unquoted = header.replace(/"(?:[^"]|"")*"/g, '');
  const columns = (separator: Separator): number => unquoted.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (columns(separator) > columns(best) ? separator : best));
}
