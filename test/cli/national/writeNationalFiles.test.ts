import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { directoryColumns } from '../../../cli/national/directory/directoryColumns';
import type { NationalFiles, NationalOptions } from '../../../cli/national/NationalFiles';
import { readPlaces } from '../../../cli/national/places/readPlaces';
import { writeNationalFiles } from '../../../cli/national/writeNationalFiles';
import { isDay } from '../../../common/calendarDay';
import { readDocumentedCpts } from '../../../common/synthetic/readDocumentedCpts';
import { decodeWindows1252 } from '../../../common/files/decodeWindows1252';
import { passesLuhn } from '../../../common/text/passesLuhn';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function write(options: Partial<NationalOptions>): Promise<NationalFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-national-'));
  folders.push(folder);
  return writeNationalFiles({ folder, seed: 1, scale: 0.004, ...options });
}

function linesOf({ files }: NationalFiles, importName: string, decode = decodeUtf8): string[] {
  const { path } = files.find((file) => file.importName === importName)!;
  return decode(readFileSync(path)).trimEnd().split('\n');
}

function decodeUtf8(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function hashes({ files }: NationalFiles): string[] {
  return files.map(({ path }) => createHash('sha256').update(readFileSync(path)).digest('hex'));
}

const places = new Set(readPlaces().map(({ code }) => code));
let set: NationalFiles;
let other: NationalFiles;
let rows: string[][];
beforeAll(async () => {
  set = await write({});
  other = await write({ seed: 2, layout: 52 });
  rows = linesOf(set, 'rpps').map((line) => line.split('|'));
});

describe('the made-up country', () => {
  it('is the same to the byte for the same seed and scale, and another for another seed', async () => {
    expect(hashes(await write({}))).toEqual(hashes(set));
    hashes(other).forEach((hash, at) => expect(hash).not.toBe(hashes(set)[at]));
  });

  it('has the names of the official files, in the order in which they load', () => {
    expect(set.files.map(({ importName, path }) => [importName, basename(path)])).toEqual([
      ['perimeters', 'perimeters.csv'],
      ['contracts', 'contracts.csv'],
      ['payments', 'payments.csv'],
      ['finess', 'etalab-cs1100507-stock-20260630-0339.csv'],
      ['rpps', 'PS_LibreAcces_Personne_activite_202606300600.txt'],
      ['memberships', 'memberships.csv'],
    ]);
  });

  it('tells how many rows each file has', () => {
    for (const { importName, path, rows: told, bytes } of set.files) {
      expect([importName, readFileSync(path, 'latin1').trimEnd().split('\n').length - 1]).toEqual([
        importName,
        told,
      ]);
      expect(readFileSync(path).length).toBe(bytes);
    }
    expect(set.totals).toMatchObject({
      cpts: 700,
      msp: 10,
      healthCentres: 8,
      liberalPersons: 1_000,
      persons: 5_320,
    });
    expect(set.totals.activities).toBe(rows.length - 1);
  });
});

describe('perimeters.csv', () => {
  it('names communes of today, with a stage and a day in each row', () => {
    const [head, ...lines] = linesOf(set, 'perimeters');
    expect(head).toBe('DPT;INSEE;LIBELLE;CPTS;CPTS_ID;DEBUT;FIN;PARTIE;STADE;DATE_STADE;SOURCE');
    const cells = lines.map((line) => line.split(';'));
    expect(cells.filter((cell) => cell.length !== 11 || !places.has(cell[1]!))).toEqual([]);
    expect(cells.every((cell) => cell[8] !== '' && isDay(cell[9]!) && /^(oui|non)$/.test(cell[7]!))).toBe(
      true,
    );
    const documented = new Set(readDocumentedCpts().flatMap(({ communeCodes }) => communeCodes));
    expect(cells.filter((cell) => documented.has(cell[1]!))).toEqual([]);
    expect(new Set(cells.map((cell) => cell[4])).size).toBe(700);
  });

  it('gives a CPTS each of its stages one day', () => {
    const stages = new Set(
      linesOf(set, 'perimeters')
        .slice(1)
        .map((line) => {
          const cells = line.split(';');
          return `${cells[4]} ${cells[8]} ${cells[9]}`;
        }),
    );
    expect(stages.size).toBeGreaterThan(3_000);
    const withoutDay = new Set([...stages].map((stage) => stage.slice(0, -11)));
    expect(withoutDay.size).toBe(stages.size);
  });
});

describe('the directory', () => {
  it('has the columns of the official one, every line ended by the separator', () => {
    expect(rows[0]).toEqual([...directoryColumns, '']);
    expect(directoryColumns).toHaveLength(56);
    expect(rows.filter((row) => row.length !== 57 || row[56] !== '')).toEqual([]);
  });

  it('can be written as it was until 2022: 52 columns, and the label of then', () => {
    const old = linesOf(other, 'rpps').map((line) => line.split('|'));
    expect(old[0]).toEqual([...directoryColumns.slice(0, 52), '']);
    expect(old.filter((row) => row.length !== 53 || row[52] !== '')).toEqual([]);
    expect(old.some((row) => row[18] === 'Libéral')).toBe(true);
    expect(old.some((row) => row[18] === 'Lib,indép,artis,com')).toBe(false);
  });

  it('uses no number that could be real, in the order of the numbers', () => {
    const rpps = rows
      .slice(1)
      .filter((row) => row[0] === '8')
      .map((row) => row[1]!);
    expect(rpps.filter((number) => !/^9\d{10}$/.test(number) || passesLuhn(number))).toEqual([]);
    expect([...rpps].sort()).toEqual(rpps);
    const adeli = rows
      .slice(1)
      .filter((row) => row[0] === '0')
      .map((row) => row[1]!);
    expect(adeli.length).toBeGreaterThan(3);
    expect(adeli.filter((number) => !/^0\d{8}$/.test(number) || passesLuhn(number))).toEqual([]);
    expect(rows.slice(1).every((row) => row[2] === `${row[0]}${row[1]}`)).toBe(true);
  });

  it('names nobody, and has no telephone and no address of anybody', () => {
    expect(new Set(rows.slice(1).map((row) => `${row[8]} ${row[7]}`))).toEqual(
      new Set(['Personne SYNTHETIQUE']),
    );
    expect(rows.slice(1).filter((row) => row.slice(40, 44).some((value) => value !== ''))).toEqual([]);
  });

  it('has what the official one has: several activities, students, old labels, rows without a commune or abroad', () => {
    const data = rows.slice(1);
    const persons = new Set(data.map((row) => row[2]));
    expect(persons.size).toBe(set.totals.persons);
    expect(data.length / persons.size).toBeGreaterThan(1.6);
    const liberal = new Set(data.filter((row) => row[17] === 'L').map((row) => row[2]));
    expect(liberal.size).toBe(set.totals.liberalPersons);
    expect(new Set(data.map((row) => row[18]))).toEqual(
      new Set(['Lib,indép,artis,com', 'Libéral', 'Salarié', 'Bénévole', '']),
    );
    expect(data.some((row) => row[11] === 'E')).toBe(true);
    expect(data.some((row) => row[38] === '99132')).toBe(true);
    expect(data.some((row) => row[15] === 'SM49')).toBe(true);
    const communes = data.map((row) => row[36]!);
    expect(communes.filter((code) => code === '').length).toBeGreaterThan(100);
    expect(communes.filter((code) => code !== '' && !places.has(code))).toEqual([]);
  });
});

describe('the establishments', () => {
  it('are in windows-1252, with two kinds of rows and numbers that fail the check digit', () => {
    const lines = linesOf(set, 'finess', decodeWindows1252);
    expect(lines[0]).toBe('finess;etalab;112;2026-06-30');
    const cells = lines.slice(1).map((line) => line.split(';'));
    const structures = cells.filter(([section]) => section === 'structureet');
    const points = cells.filter(([section]) => section === 'geolocalisation');
    expect([structures.length, points.length]).toEqual([30, 30]);
    expect(structures.every((cell) => cell.length === 32)).toBe(true);
    expect(points.every((cell) => cell.length === 6)).toBe(true);
    const numbers = structures.map((cell) => cell[1]!);
    expect(numbers.filter((number) => !/^(\d{2}|2[AB])\d{7}$/.test(number) || passesLuhn(number))).toEqual(
      [],
    );
    expect(new Set(numbers).size).toBe(30);
    expect(points.map((cell) => cell[1])).toEqual(numbers);
    expect(structures.filter((cell) => cell[18] === '603')).toHaveLength(10);
    expect(structures.filter((cell) => cell[18] === '124')).toHaveLength(8);
  });
});

describe('memberships.csv', () => {
  it('has liberal professionals of the directory and structures, one of both in a row', () => {
    const [head, ...lines] = linesOf(set, 'memberships');
    expect(head).toBe('RPPS;FINESS;CPTS_ID;DEBUT;FIN;SOURCE');
    const liberal = new Set(rows.filter((row) => row[17] === 'L').map((row) => row[1]));
    const cells = lines.map((line) => line.split(';'));
    expect(cells.length).toBeGreaterThan(600);
    expect(cells.filter((cell) => (cell[0] === '') === (cell[1] === ''))).toEqual([]);
    expect(cells.filter((cell) => cell[0] !== '' && !liberal.has(cell[0]))).toEqual([]);
    expect(cells.every((cell) => isDay(cell[3]!) && (cell[4] === '' || cell[4]! > cell[3]!))).toBe(true);
  });

  it('has members of the CPTS of the documents too', () => {
    const ids = new Set(linesOf(set, 'memberships').map((line) => line.split(';')[2]));
    const real = readDocumentedCpts().filter(({ id }) => ids.has(id));
    expect(real.length).toBeGreaterThan(4);
  });
});
