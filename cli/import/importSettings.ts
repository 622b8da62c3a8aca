import { isDay } from '../../common/calendarDay';
import type { Separator, TextEncodingName } from '../../common/files/InputFile';
import { ImportError } from '../../common/import/ImportError';
import type { ImportSettings, ToldSource } from '../../common/import/ImportDefinition';
import type { ImportFlags } from './ImportFlags';

const ENCODINGS: Readonly<Record<string, TextEncodingName>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
};

const SEPARATORS: Readonly<Record<string, Separator>> = {
  ',': ',',
  ';': ';',
  '|': '|',
  '\t': '\t',
  '\\t': '\t',
  tab: '\t',
};

/** What the options tell of the files. Throws IMPORT_BAD_OPTION. */
export function importSettings(flags: ImportFlags): ImportSettings {
  return {
    asOf: checked('--as-of', flags.asOf, (text) => (isDay(text) ? text : null)),
    year: checked('--year', flags.year, (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : null)),
    withNames: flags.withNames ?? false,
    synthetic: flags.synthetic ?? false,
    source: sourceOf(flags),
  };
}

/** How the text of the files is read, where the options tell. Throws IMPORT_BAD_OPTION. */
export function readingOf(flags: ImportFlags): {
  readonly encoding: TextEncodingName | null;
  readonly separator: Separator | null;
} {
  return {
    encoding: checked('--encoding', flags.encoding, (text) => ENCODINGS[text.toLowerCase()] ?? null),
    separator: checked('--separator', flags.separator, (text) => SEPARATORS[text] ?? null),
  };
}

/** The share of rows that may break a rule, 0 to 1: "1%" and "0.01" are the same. Throws IMPORT_BAD_OPTION. */
export function maxRejectsOf({ maxRejects }: Pick<ImportFlags, 'maxRejects'>): number {
  return checked('--max-rejects', maxRejects, shareOf) ?? 0;
}

function shareOf(text: string): number | null {
  const [, digits, percent] = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const share = Number(digits.replace(',', '.')) / (percent === '%' ? 100 : 1);
  return share <= 1 ? share : null;
}

function sourceOf({ source, publisher, licence, url }: ImportFlags): ToldSource | null {
  if (source === undefined) {
    const alone = Object.entries({ publisher, licence, url }).find(([, value]) => value !== undefined);
    if (alone !== undefined)
      throw new ImportError('IMPORT_MISSING_OPTION', {
        value: '--source',
        hint: `--${alone[0]} goes with it.`,
      });
    return null;
  }
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url))
    throw new ImportError('IMPORT_BAD_OPTION', { value: `--url ${url}`, hint: 'It begins with https://.' });
  if (source.trim() === '') throw new ImportError('IMPORT_BAD_OPTION', { value: '--source ""' });
  return { title: source, publisher: publisher ?? null, licence: licence ?? null, url: url ?? null };
}

function checked<Value>(
  option: string,
  text: string | undefined,
  read: (text: string) => Value | null,
): Value | null {
  if (text === undefined) return null;
  const value = read(text);
  if (value === null) throw new ImportError('IMPORT_BAD_OPTION', { value: `${option} ${text}` });
  return value;
}
