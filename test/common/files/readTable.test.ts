import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import type { Separator } from '../../../common/files/InputFile';
import { openTable } from '../../../common/files/readTable';
import { allOf, inWindows1252, madeFile, openCount, zipped } from './madeFiles';

const columns = {
  code: { names: ['INSEE', 'Code commune'] },
  name: { names: ['Libellé'] },
  day: { names: ['Date'], optional: true },
};

async function rowsOf(text: Buffer | string, options: { separator?: Separator; quote?: boolean } = {}) {
  const table = await openTable(madeFile(text), { columns, ...options });
  return allOf(table.rows);
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function mayBeTwoRows(cells: readonly string[]): boolean {
  return [...';,|\t'].some((mark) => cells.join(mark).split(mark).length > 4);
}

/** Values of "code" and "name", or the text of a broken row, after the line. */
async function brief(text: string, options = {}) {
  const rows = await rowsOf(text, options);
  return rows.map((row) =>
    'broken' in row ? [row.line, row.text] : [row.line, row.values.code, row.values.name],
  );
}

describe('openTable', () => {
  it('finds columns by name, in any order, written in any way, and trims values', async () => {
    const text = 'LIBELLE  ;Autre;"code-commune";\n Nice ;x;06088;\n';
    const table = await openTable(madeFile(text), { columns });
    expect(table.heads).toEqual({ code: 'code-commune', name: 'LIBELLE', day: null });
    expect(await allOf(table.rows)).toEqual([{ line: 2, values: { code: '06088', name: 'Nice', day: '' } }]);
  });

  it('takes the preferred heading where two accepted ones stand side by side', async () => {
    expect(await brief('Code commune,INSEE,Libellé\n1,2,x\n')).toEqual([[2, '2', 'x']]);
  });

  it.each<Separator>([',', ';', '|', '\t'])(
    'finds the separator %j, past the others inside quotes',
    async (mark) => {
      const text = `INSEE${mark}"Libellé"${mark}"a,b;c|d,e;f|g"\n1${mark}x${mark}y\n`;
      expect(await brief(text)).toEqual([[2, '1', 'x']]);
    },
  );

  it('is told the separator by the dataset, or by the command line first', async () => {
    expect(await brief('INSEE|Libellé|a;b;c;d;e\n1|x|y\n', { separator: '|' })).toEqual([[2, '1', 'x']]);
    const file = madeFile('INSEE|Libellé\n1|x\n', { separator: '|' });
    const table = await openTable(file, { columns, separator: ';' });
    expect(await allOf(table.rows)).toHaveLength(1);
  });

  it('keeps the lines of the file across quoted line ends, blank lines and rows of blanks', async () => {
    const text = '\nINSEE;Libellé\n1;"a\r\n\r\nb"\r\n;;\n\n2;"c ""d"""\n3;e';
    expect(await brief(text)).toEqual([
      [3, '1', 'a\r\n\r\nb'],
      [8, '2', 'c "d"'],
      [9, '3', 'e'],
    ]);
  });

  it('keeps quotation marks where they are plain characters', async () => {
    expect(await brief('INSEE;Libellé\n1;"a\n2;b "c"\n', { quote: false })).toEqual([
      [2, '1', '"a'],
      [3, '2', 'b "c"'],
    ]);
  });

  it('keeps a mark inside a value, and forgives blanks beside a quoted one', async () => {
    expect(await brief('INSEE;Libellé\n1;MSP "Les Pins"\n2; "b;c" \n"3";d\n')).toEqual([
      [2, '1', 'MSP "Les Pins"'],
      [3, '2', 'b;c'],
      [4, '3', 'd'],
    ]);
  });

  it('gives a row of another number of values as broken, and tolerates empty ones at its end', async () => {
    expect(await brief('INSEE;Libellé\n1;a;;\n2\n3;b;c\n4;"d";"e\nf"\n5;g\n')).toEqual([
      [2, '1', 'a'],
      [3, '2'],
      [4, '3;b;c'],
      [5, '4;"d";"e'],
      [6, 'f"'],
      [7, '5', 'g'],
    ]);
  });

  it('leaves no file open where rows are never asked for, or not to the end', async () => {
    const file = madeFile(`INSEE;Libellé\n${'1;a\n'.repeat(400_000)}`);
    const table = await openTable(file, { columns });
    expect(openCount(file)).toBe(0);
    for await (const batch of table.rows) {
      expect(batch.length).toBeGreaterThan(1_000);
      break;
    }
    expect(openCount(file)).toBe(0);
  });

  it('gives back any rows with their lines, in each separator, encoding, line end and packing', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aé€œ’ ;,|"\t\n0'), maxLength: 12 });
    // Of three columns: a row over several lines with four separators may be two rows.
    const row = fc
      .tuple(cell, cell, cell)
      .filter((cells) => cells.some((each) => each.trim() !== ''))
      .map((cells) => (mayBeTwoRows(cells) ? cells.map(onOneLine) : cells) as typeof cells);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.record({
          delimiter: fc.constantFrom<Separator>(',', ';', '|', '\t'),
          record_delimiter: fc.constantFrom('\n', '\r\n'),
          quoted: fc.boolean(),
        }),
        fc.constantFrom('utf-8', 'windows-1252'),
        fc.constantFrom('plain', 'gz', 'zip'),
        async (all, shape, encoding, packing) => {
          // Where rows end in CR LF the library leaves a single LF unquoted, which no other program does.
          const text = stringify([['Date', 'INSEE', 'Libellé'], ...all], { ...shape, quoted_match: '\n' });
          const bytes = encoding === 'utf-8' ? Buffer.from(text) : inWindows1252(text);
          const packed =
            packing === 'gz' ? gzipSync(bytes) : packing === 'zip' ? await zipped({ 'a.csv': bytes }) : bytes;
          let line = 2;
          const expected = all.map(([day, code, name]) => {
            const start = line;
            line += 1 + [day, code, name].join('').split('\n').length - 1;
            return { line: start, values: { code: code.trim(), name: name.trim(), day: day.trim() } };
          });
          expect(await rowsOf(packed)).toEqual(expected);
        },
      ),
    );
  });

  it('takes no rows for a value that would fit: each line is broken by itself', async () => {
    const text = 'INSEE;x;Libellé;Date\n1;a;"Liste;d\n2;a;x;d\n\n3;a;y";d\n4;a;x;d\n';
    expect(await brief(text)).toEqual([
      [2, '1;a;"Liste;d'],
      [3, '2;a;x;d'],
      [5, '3;a;y";d'],
      [6, '4', 'x'],
    ]);
    expect(await brief('INSEE;x;Libellé;Date\r\n"1;a;x;d\r\n2";a;x;d\r\n')).toEqual([
      [2, '"1;a;x;d'],
      [3, '2";a;x;d'],
    ]);
  });

  it('keeps a value over several lines where the row has fewer separators than two rows', async () => {
    const text = 'INSEE,Libellé,Date,x\n1,"12, rue des Lilas\n83000 Toulon, Var",d,\n"2\n",b,d,\n';
    expect(await brief(text)).toEqual([
      [2, '1', '12, rue des Lilas\n83000 Toulon, Var'],
      [4, '2', 'b'],
    ]);
  });

  it('joins no rows, wherever quotation marks stand that were not meant', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab;" '), maxLength: 6 });
    const row = fc.tuple(fc.constant('x'), cell, cell, cell);
    const mark = fc.tuple(fc.nat(), fc.nat());
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(mark, { minLength: 1, maxLength: 3 }),
        async (all, marks) => {
          const lines = stringify(all, { delimiter: ';' }).trimEnd().split('\n');
          for (const [line, place] of marks) {
            const text = lines[line % lines.length] ?? '';
            const at = place % (text.length + 1);
            lines[line % lines.length] = `${text.slice(0, at)}"${text.slice(at)}`;
          }
          const rows = await rowsOf(`INSEE;Libellé;Date;x\n${lines.join('\n')}\n`).catch(
            (error: unknown) => error,
          );
          if (!Array.isArray(rows)) {
            expect(rows).toMatchObject({ code: 'IMPORT_WRONG_FILE' });
            return;
          }
          const told = (rows as { line: number }[]).map(({ line }) => line);
          expect(told).toEqual(lines.map((_, index) => index + 2));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('loses no line of any text: each is in a row, in a broken one, or the load stops', async () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab;";"'), maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (all) => {
        const marked = all.map((text, index) => `${index}x;${text}`);
        const text = `INSEE;Libellé\n${marked.join('\n')}\n`;
        const rows = await rowsOf(text).catch((error: unknown) => error);
        if (!Array.isArray(rows)) {
          expect(rows).toMatchObject({ code: 'IMPORT_WRONG_FILE' });
          return;
        }
        const told = JSON.stringify(rows);
        for (const index of marked.keys()) expect(told).toContain(`${index}x`);
      }),
      { numRuns: 500 },
    );
  });
});
