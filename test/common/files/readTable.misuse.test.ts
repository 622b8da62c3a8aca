import { gzipSync } from 'node:zlib';
import type { InputFile } from '../../../common/files/InputFile';
import { openTable } from '../../../common/files/readTable';
import { allOf, madeFile, openCount } from './madeFiles';

const columns = { code: { names: ['INSEE', 'Code commune'] }, name: { names: ['Libellé'] } };

async function failure(file: InputFile): Promise<unknown> {
  const read = async () => allOf((await openTable(file, { columns })).rows);
  const error: unknown = await read().catch((cause: unknown) => cause);
  expect(openCount(file)).toBe(0);
  return error;
}

describe('a table that is refused', () => {
  it('lacks columns, which are named beside those it has', async () => {
    expect(await failure(madeFile('\nDPT;CPTS\n83;x\n'))).toMatchObject({
      code: 'IMPORT_MISSING_COLUMN',
      message: expect.stringMatching(
        /^made\.csv, line 2: .* Missing: INSEE, Libellé\. The file has: DPT, CPTS\. /,
      ) as string,
    });
  });

  it('names thirty columns of a file with more', async () => {
    const header = Array.from({ length: 40 }, (_, index) => `c${index}`).join(';');
    expect(await failure(madeFile(`${header}\n1\n`))).toMatchObject({
      message: expect.stringContaining('c28, c29 and 10 more.') as string,
    });
  });

  it('has line ends of an old Macintosh, which nobody else takes for any', async () => {
    expect(await failure(madeFile('INSEE;Libellé\r1;a\r2;b\r'))).toMatchObject({
      code: 'IMPORT_WRONG_FILE',
      message: expect.stringContaining('Its lines end with a carriage return alone') as string,
    });
  });

  it('has a wanted heading twice', async () => {
    expect(await failure(madeFile('INSEE;Libellé;insee\n1;a;2\n'))).toMatchObject({
      code: 'IMPORT_WRONG_FILE',
      message: expect.stringContaining('got "INSEE". Two columns bear that heading.') as string,
    });
  });

  it.each(['', '\n\n', 'INSEE;Libellé\n', 'INSEE;Libellé\n;\n\n'])('has no row: %j', async (text) => {
    expect(await failure(madeFile(text))).toMatchObject({ code: 'IMPORT_EMPTY_FILE' });
  });

  it('is cut short', async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `${row};${(row * 7919) % 104_729}\n`).join('');
    const whole = gzipSync(`INSEE;Libellé\n${rows}`);
    expect(await failure(madeFile(whole.subarray(0, whole.length - 9)))).toMatchObject({
      code: 'IMPORT_TRUNCATED_FILE',
    });
  });
});

describe('a table that ends inside its last row', () => {
  it('stops the load at that line', async () => {
    for (const text of ['INSEE;Libellé;Date\n1;a;b\n2', 'INSEE;Libellé;Date\r\n1;a;b\r\n2;b']) {
      expect(await failure(madeFile(text))).toMatchObject({
        code: 'IMPORT_TRUNCATED_FILE',
        message: expect.stringContaining('made.csv, line 3: ') as string,
      });
    }
  });

  it('is read where that row is whole, and has one broken row where the line has ended', async () => {
    const read = async (text: string) => allOf((await openTable(madeFile(text), { columns })).rows);
    expect(await read('INSEE;Libellé\n1;a\n2;b')).toMatchObject([{ line: 2 }, { line: 3 }]);
    expect(await read('INSEE;Libellé\n1;a\n2;b\n  ')).toMatchObject([{ line: 2 }, { line: 3 }]);
    expect(await read('INSEE;Libellé\n1;a\n2\n')).toMatchObject([{ line: 2 }, { broken: 'COLUMN_COUNT' }]);
  });
});

describe('a quotation mark that is not closed', () => {
  it('stops the load at its line, at the end of the file', async () => {
    expect(await failure(madeFile('INSEE;Libellé\n1;a\n2;"b\n3;c\n4;d\n'))).toMatchObject({
      code: 'IMPORT_WRONG_FILE',
      message: expect.stringContaining('made.csv, line 3: ') as string,
    });
  });

  it('stops the load where it would take other rows for its value', async () => {
    expect(await failure(madeFile('INSEE;Libellé\n1;5" b\n2;c\n3;6" d\n'))).toMatchObject({
      code: 'IMPORT_WRONG_FILE',
      message: expect.stringContaining('made.csv, line 2: ') as string,
    });
  });

  it('stops the load where the header would take rows for a heading', async () => {
    const text = '\nINSEE;Libellé;"Autre\n1;a;b\n2;c;d"\n3;e;f\n';
    expect(await failure(madeFile(text))).toMatchObject({
      code: 'IMPORT_WRONG_FILE',
      message: expect.stringContaining('made.csv, line 2: ') as string,
    });
    const kept = await openTable(madeFile('INSEE;"Libellé";"Population\n2021"\n1;a;2\n'), { columns });
    expect(await allOf(kept.rows)).toHaveLength(1);
  });

  it('stops the load after a megabyte, not at the end of a large file', async () => {
    const file = madeFile(`INSEE;Libellé\n1;"a\n${'2;b\n'.repeat(600_000)}`);
    let read = 0;
    expect(await failure({ ...file, onBytes: (bytes) => (read = bytes) })).toMatchObject({
      code: 'IMPORT_WRONG_FILE',
      message: expect.stringContaining('made.csv, line 2: ') as string,
    });
    expect(read).toBeLessThan(file.bytes);
  });
});
