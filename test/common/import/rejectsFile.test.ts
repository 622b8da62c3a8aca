import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openRejectsFile } from '../../../common/import/rejectsFile';
import type { RejectedRow } from '../../../common/import/RowLedger';

const folder = mkdtempSync(join(tmpdir(), 'maillage-rejects-'));
const row: RejectedRow = {
  file: 'a.csv',
  line: 3,
  rule: 'ROW_INVALID_DATE',
  column: 'Début',
  value: '31/02/2021',
};

function written(path: string): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true });
}

describe('the file of rejects', () => {
  it('is not made where no row is rejected', async () => {
    const path = join(folder, 'none', 'rejects.csv');
    expect(await openRejectsFile(path).end()).toBeNull();
    expect(existsSync(path)).toBe(false);
  });

  it('says where, which rule and what to do, with the hint before the fix', async () => {
    const path = join(folder, 'new', 'rejects.csv');
    const rejects = openRejectsFile(path);
    rejects.write(row);
    rejects.write({ ...row, rule: 'ROW_MISSING_VALUE', value: '', hint: 'Look at the row before.' });
    expect(await rejects.end()).toBe(path);
    expect(await rejects.end()).toBe(path);
    const [first, second] = written(path);
    expect(first).toEqual({
      file: 'a.csv',
      line: '3',
      rule: 'ROW_INVALID_DATE',
      column: 'Début',
      value: '31/02/2021',
      'what to do':
        'A day exists in the calendar and is written YYYY-MM-DD or DD/MM/YYYY. Write it as in "2021-03-12".',
    });
    expect(second?.['what to do']).toBe(
      'A row has a value in each column that the dataset needs. Look at the row before. Fill the cell, or leave the row out.',
    );
  });

  it('cuts long values and makes formulas harmless', async () => {
    const path = join(folder, 'long.csv');
    const rejects = openRejectsFile(path);
    for (const value of ['x'.repeat(201), 'x'.repeat(200), '=HYPERLINK("a")', '@a', 'a;"b"\nc']) {
      rejects.write({ ...row, value });
    }
    await rejects.end();
    const values = ['x'.repeat(200) + '…', 'x'.repeat(200), '\'=HYPERLINK("a")', "'@a", 'a;"b"\nc'];
    expect(written(path).map(({ value }) => value)).toEqual(values);
  });

  it('has two thousand rows in the order of their files and lines, whenever their rules were checked', async () => {
    const path = join(folder, 'order.csv');
    const rejects = openRejectsFile(path);
    for (let line = 999; line > 0; line--) {
      rejects.write({ ...row, line });
      rejects.write({ ...row, file: 'A.csv', line, column: 'Fin' });
    }
    rejects.write({ ...row, line: 999, column: 'Fin' });
    rejects.write({ ...row, line: 1, column: 'Fin' });
    rejects.write({ ...row, line: 0 });
    await rejects.end();
    const places = written(path).map(({ file, line, column }) => `${file} ${line} ${column}`);
    const lines = Array.from({ length: 998 }, (_, index) => index + 2);
    expect(places).toEqual([
      ...['a.csv 1 Début', 'a.csv 1 Fin', ...lines.map((line) => `a.csv ${line} Début`), 'a.csv 999 Fin'],
      ...[1, ...lines].map((line) => `A.csv ${line} Fin`),
      'a.csv 0 Début',
    ]);
  });

  it('takes a hundred thousand rows, in their order, in place of an older file', async () => {
    const path = join(folder, 'many.csv');
    for (const count of [3, 100_000]) {
      const rejects = openRejectsFile(path);
      for (let line = 1; line <= count; line++) rejects.write({ ...row, line });
      await rejects.end();
      const [, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
      const lines = rows.map((each) => Number(each.split(',')[1]));
      expect(lines).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    }
  });

  it('is for its owner alone, in place of an older one for all too', async () => {
    for (const name of ['own.csv', 'older.csv']) {
      const path = join(folder, name);
      if (name === 'older.csv') writeFileSync(path, 'x');
      if (name === 'older.csv') chmodSync(path, 0o644);
      const rejects = openRejectsFile(path);
      rejects.write(row);
      await rejects.end();
      expect(statSync(path).mode & 0o777).toBe(0o600);
    }
  });

  it('says why it can’t be written', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const rule = 'Rows that break a rule are written to a file. Here';
    const fix = 'Name another file with --rejects, or another folder in MAILLAGE_DATA_DIR.';
    for (const [path, reason] of [
      [folder, 'it is a folder'],
      [join(file, 'a.csv'), 'a part of its path is a file, and no folder'],
      [join(file, 'deeper', 'a.csv'), 'a part of its path is a file, and no folder'],
      ['/proc/none/a.csv', "its folder is not there and can't be made"],
    ] as const)
      expect(() => openRejectsFile(path).write(row)).toThrow(`${path}: ${rule} ${reason}. ${fix}`);
  });

  it('says that the disk is full', () => {
    const message = '/dev/full: A load needs room on the disk. ';
    expect(() => openRejectsFile('/dev/full').write(row)).toThrow(message);
  });
});
