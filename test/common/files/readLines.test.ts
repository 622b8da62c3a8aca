import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { InputFile } from '../../../common/files/InputFile';
import { readLines } from '../../../common/files/readLines';
import { allOf, inWindows1252, madeFile, openCount, zipped } from './madeFiles';

const lines = (file: InputFile) => allOf(readLines(file));
const texts = async (file: InputFile) => (await lines(file)).map(({ text }) => text);

describe('readLines', () => {
  it('numbers lines from 1, counts blank ones and leaves them out', async () => {
    expect(await lines(madeFile('one\n\n  \r\ntwo\r\n\tthree'))).toEqual([
      { number: 1, text: 'one' },
      { number: 4, text: 'two' },
      { number: 5, text: '\tthree', cut: true },
    ]);
  });

  it('tells which line may be cut: the last, where no end of line stands behind it', async () => {
    const cuts = async (text: string) => (await lines(madeFile(text))).map(({ cut }) => cut === true);
    expect(await cuts('a\nb')).toEqual([false, true]);
    expect(await cuts('a\nb\n')).toEqual([false, false]);
    expect(await cuts('a\nb\r\n  ')).toEqual([false, false]);
  });

  it('removes the byte order mark', async () => {
    expect(await texts(madeFile('\uFEFFà\nb\n'))).toEqual(['à', 'b']);
  });

  it('reads Windows-1252 where the text is not UTF-8, typographic characters included', async () => {
    expect(await texts(madeFile(inWindows1252('sœur à l’école\n5 €\n')))).toEqual(['sœur à l’école', '5 €']);
  });

  it('reads as told, by the command line before the dataset', async () => {
    const file = madeFile('é\n', { encoding: 'windows-1252' });
    expect(await allOf(readLines(file, { encoding: 'utf-8' }))).toEqual([{ number: 1, text: 'Ã©' }]);
    expect(await allOf(readLines({ ...file, encoding: null }, { encoding: 'windows-1252' }))).toEqual([
      { number: 1, text: 'Ã©' },
    ]);
  });

  it('believes the byte order mark before all', async () => {
    expect(await texts(madeFile('\uFEFFé\n', { encoding: 'windows-1252' }))).toEqual(['é']);
  });

  it.each([0, 1, 2, 3])(
    'is not misled by a character that the looked-at part cuts after %d bytes',
    async (cut) => {
      const long = `${'x'.repeat(512 * 1024 - cut)}😀\n`;
      expect(await texts(madeFile(long))).toEqual([long.trimEnd()]);
    },
  );

  it('reads a .gz, a .gz of several parts and a .zip by their bytes', async () => {
    const packed = [
      gzipSync('a\nb\n'),
      Buffer.concat([gzipSync('a\n'), gzipSync('b\n')]),
      await zipped({ 'x.csv': 'a\nb\n' }),
      await zipped({ 'x.csv': 'a\nb\n' }, false),
      await zipped({ 'x.csv': 'a\nb\n', '__MACOSX/._x.csv': 'finder' }),
    ];
    for (const bytes of packed) expect(await texts(madeFile(bytes))).toEqual(['a', 'b']);
  });

  it('takes the file of a .zip that the dataset means', async () => {
    const file = madeFile(await zipped({ 'read-me.txt': 'no', 'communes.csv': 'yes' }));
    const read = readLines(file, { entry: (name) => name.startsWith('communes') });
    expect(await allOf(read)).toMatchObject([{ number: 1, text: 'yes' }]);
  });

  it('tells how many bytes of the disk are read, ever more, and all of them at the end', async () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `${row};${(row * 7919) % 104_729}`).join('\n');
    for (const bytes of [Buffer.from(rows), gzipSync(rows), await zipped({ 'a.csv': rows })]) {
      const told: number[] = [];
      const file = madeFile(bytes, { onBytes: (read) => told.push(read) });
      expect(await texts(file)).toHaveLength(200_000);
      expect(told.length).toBeGreaterThan(2);
      expect(told).toEqual(told.toSorted((one, other) => one - other));
      expect(told.at(-1)).toBe(bytes.length);
    }
  });

  it('closes the file when the reader stops early or reads to the end', async () => {
    const digest = (row: number) => createHash('sha256').update(String(row)).digest('hex');
    const rows = Array.from({ length: 60_000 }, (_, row) => `${digest(row)}\n`).join('');
    for (const bytes of [Buffer.from(rows), gzipSync(rows), await zipped({ 'a.csv': rows })]) {
      const file = madeFile(bytes);
      for await (const batch of readLines(file)) {
        expect(batch.length).toBeGreaterThan(0);
        expect(openCount(file)).toBe(1);
        break;
      }
      expect(openCount(file)).toBe(0);
      await lines(file);
      expect(openCount(file)).toBe(0);
    }
  });

  it('gives back any lines, in each encoding, line end and packing', async () => {
    const line = fc.string({ unit: fc.constantFrom(...'aé€œ’ ;"|0'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1 }).filter((all) => all.some((text) => text.trim() !== '')),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf-8', 'windows-1252'),
        fc.constantFrom('plain', 'gz', 'zip'),
        async (all, end, encoding, packing) => {
          const text = `${all.join(end)}${end}`;
          const bytes = encoding === 'utf-8' ? Buffer.from(text) : inWindows1252(text);
          const packed =
            packing === 'gz' ? gzipSync(bytes) : packing === 'zip' ? await zipped({ 'a.txt': bytes }) : bytes;
          const expected = all
            .map((each, index) => ({ number: index + 1, text: each }))
            .filter((each) => each.text.trim() !== '');
          expect(await lines(madeFile(packed))).toEqual(expected);
        },
      ),
    );
  });

  it('gives back long files, whose lines lie across the pieces they are read in', async () => {
    const lengths = fc.array(fc.nat({ max: 200_000 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lengths, async (all) => {
        const expected = all.map((length, index) => ({ number: index + 1, text: `é${'x'.repeat(length)}` }));
        expect(await lines(madeFile(expected.map(({ text }) => `${text}\n`).join('')))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});
