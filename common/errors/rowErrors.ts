import type { RuleDefinition } from './ErrorDefinition';

/** The rules that a row of a file can break; the row goes to the file of rejects under the code, and the others are loaded. */
export const rowErrors = {
  ROW_CONFLICTING_KEY: {
    rule: 'A key stands once in a file, or each time with the same values',
    fix: 'Keep the row that is right.',
  },
  ROW_CONTRADICTING_NAME: {
    rule: 'A code and a name in one row lead to the same commune',
    fix: 'Correct the one that is wrong, or leave the name out.',
  },
  ROW_CONTROL_CHARACTER: {
    rule: 'A text of a table of your own has no control characters, such as a tab or the end of a line within a cell',
    fix: 'Write it on one line, without them.',
  },
  ROW_DUPLICATE_KEY: {
    rule: 'A key stands once in a file',
    fix: 'Keep one of the rows.',
  },
  ROW_FORMULA: {
    rule: 'A text does not begin like a formula (=, +, - or @)',
    fix: 'Write the value that the formula gives.',
  },
  ROW_INVALID_AMOUNT: {
    rule: 'An amount is in euros, with two decimals at most',
    fix: 'Write it as in "1234.50" or "1 234,50".',
  },
  ROW_INVALID_CHECK_DIGIT: {
    rule: 'The last digit of an RPPS or FINESS number is the check digit (Luhn) of the others; that of a made-up one is not, and those are loaded with --synthetic only',
    fix: 'Check the number, and whether the file is made up.',
  },
  ROW_INVALID_CODE: {
    rule: 'A code is one of its nomenclature',
    fix: 'Compare it with docs/imports.md.',
  },
  ROW_INVALID_COMMUNE_CODE: {
    rule: 'INSEE commune codes have five characters: two digits, 2A or 2B, then three digits',
    fix: 'Write it as in "83050" or "2A004", leading zeros included.',
  },
  ROW_INVALID_CPTS: {
    rule: 'A CPTS is told by its stable name (cpts-…), its FINESS number or its name',
    fix: 'List those that are known with `allCpts`.',
  },
  ROW_INVALID_DATE: {
    rule: 'A day exists in the calendar and is written YYYY-MM-DD or DD/MM/YYYY',
    fix: 'Write it as in "2021-03-12".',
  },
  ROW_INVALID_DAY_ORDER: {
    rule: 'A span begins before it ends',
    fix: 'Exchange the two days, or leave out the end while it lasts.',
  },
  ROW_INVALID_FINESS: {
    rule: 'FINESS numbers have nine characters: two digits, 2A or 2B, then seven digits',
    fix: 'Write it as in "490012345", leading zeros included.',
  },
  ROW_INVALID_NUMBER: {
    rule: 'A number is written in digits, with a point or a comma before the decimals',
    fix: 'Write it as in "1234" or "2,5".',
  },
  ROW_INVALID_RPPS: {
    rule: 'RPPS numbers have eleven digits',
    fix: 'Write it as in "10001234567".',
  },
  ROW_INVALID_URL: {
    rule: 'An address begins with http:// or https:// and has no blanks',
    fix: 'Write it as in "https://www.ars.sante.fr", or leave the cell empty.',
  },
  ROW_MISSING_VALUE: {
    rule: 'A row has a value in each column that the dataset needs',
    fix: 'Fill the cell, or leave the row out.',
  },
  ROW_OVERLAPPING_SPAN: {
    rule: 'Spans of the same thing do not overlap',
    fix: 'End the earlier one before the later begins.',
  },
  ROW_TEXT_TOO_LONG: {
    rule: 'A text is no longer than its column can hold',
    fix: 'Shorten it.',
  },
  ROW_TWO_MEMBERS: {
    rule: 'A row of memberships names one member: a professional (RPPS) or a structure (FINESS)',
    fix: 'Write two rows.',
  },
  ROW_UNKNOWN_COMMUNE: {
    rule: 'A commune is in the COG that is loaded, or was before it',
    fix: 'Check the code or the name, or load the newer COG first.',
  },
  ROW_UNKNOWN_ESTABLISHMENT: {
    rule: 'A row of coordinates belongs to an establishment of the same file',
    fix: 'Check the FINESS number, or leave the row out.',
  },
  ROW_UNKNOWN_NAME: {
    rule: 'A name without a code leads to one commune',
    fix: 'Write the INSEE code in its column.',
  },
  ROW_WRONG_COLUMN_COUNT: {
    rule: 'A row has as many values as the file has columns',
    fix: 'Look for a separator inside a value, or a line that was cut.',
  },
} as const satisfies Record<string, RuleDefinition>;
