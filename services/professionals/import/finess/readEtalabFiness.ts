import { brokenOff } from '../../../../common/files/brokenOff';
import { readLines, type TextLine } from '../../../../common/files/readLines';
import type { InputFile } from '../../../../common/files/InputFile';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { isFiness } from '../../../../common/text/isFiness';
import type { Cell } from '../../../../common/import/rows/Cell';
import { lengthOfRow } from '../../../../common/import/rows/lengthOfRow';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import type { RowPlace } from '../../../../common/import/rows/RowPlace';
import { tryRow } from '../../../../common/import/rows/tryRow';
import { fieldsOfLine } from './fieldsOfLine';
import { communeCodeOfParts } from './finessCommune';
import type { RecordTaker } from './StructureRecord';

/** The place of each value in a row, by its published name; the file has no header. */
const structurePlaces = { nofinesset: 1, rs: 3, rslongue: 4, categetab: 18, dateouv: 28 } as const;
const STRUCTURE_FIELDS = 32;
const COMMUNE = 12;
const DEPARTMENT = 13;
/** What is no such word is a piece of a broken row, and may be a telephone number or a name. */
const SECTION = /^[a-z]{1,40}$/;
const coordinatePlaces = { nofinesset: 1, coordxet: 2, coordyet: 3, sourcecoordet: 4 } as const;
const COORDINATE_FIELDS = 6;

/**
 * Tells the taker every row of the file "cs1100507" or "cs1100502", and the ledger of each; rows of neither kind or of another
 * length are rejected. The first line, which names the file, is no row.
 */
export async function readEtalabFiness(
  file: InputFile,
  taker: RecordTaker,
  ledger: Pick<RowLedger, 'read' | 'reject'>,
): Promise<void> {
  for await (const lines of readLines(file)) {
    for (const line of lines) {
      if (line.number === 1) continue;
      ledger.read();
      tryRow(ledger, { file: file.name, line: line.number }, () => takeLine(file, line, taker));
    }
  }
}

function takeLine(file: InputFile, { number, text, cut }: TextLine, taker: RecordTaker): void {
  const fields = fieldsOfLine(text);
  const place = { file: file.name, line: number };
  const expected = fields[0] === 'geolocalisation' ? COORDINATE_FIELDS : STRUCTURE_FIELDS;
  if (cut === true && fields.length < expected) throw brokenOff(file, number);
  if (fields[0] === 'structureet') {
    checkLength(fields, STRUCTURE_FIELDS);
    takeStructure(place, fields, taker);
  } else if (fields[0] === 'geolocalisation') {
    checkLength(fields, COORDINATE_FIELDS);
    takeCoordinates(place, fields, taker);
  } else {
    const hint = 'It is "structureet" or "geolocalisation".';
    const section = valueAt(fields, 0);
    const value = SECTION.test(section) ? section : lengthOfRow({ number: null, values: fields.length });
    throw new RowProblem('ROW_INVALID_CODE', { column: 'section', value, hint });
  }
}

function checkLength(fields: readonly string[], expected: number): void {
  if (fields.length === expected) return;
  const finess = valueAt(fields, structurePlaces.nofinesset).toUpperCase();
  const value = lengthOfRow({ number: isFiness(finess) ? finess : null, values: fields.length, expected });
  throw new RowProblem('ROW_WRONG_COLUMN_COUNT', { column: '', value });
}

function takeStructure(place: RowPlace, fields: readonly string[], taker: RecordTaker): void {
  const cell = (column: keyof typeof structurePlaces): Cell => ({
    column,
    value: valueAt(fields, structurePlaces[column]),
  });
  const commune = communeCodeOfParts(valueAt(fields, DEPARTMENT).toUpperCase(), valueAt(fields, COMMUNE));
  taker.structure({
    ...place,
    cells: {
      finess: cell('nofinesset'),
      name: cell('rs'),
      longName: cell('rslongue'),
      category: cell('categetab'),
      commune: { column: 'commune', value: commune },
      openedOn: cell('dateouv'),
    },
    coordinates: null,
  });
}

function takeCoordinates(place: RowPlace, fields: readonly string[], taker: RecordTaker): void {
  const cell = (column: keyof typeof coordinatePlaces): Cell => ({
    column,
    value: valueAt(fields, coordinatePlaces[column]),
  });
  taker.coordinates({
    ...place,
    finess: cell('nofinesset'),
    coordinates: { x: cell('coordxet'), y: cell('coordyet'), origin: cell('sourcecoordet') },
  });
}

function valueAt(fields: readonly string[], place: number): string {
  return (fields[place] ?? '').trim();
}
