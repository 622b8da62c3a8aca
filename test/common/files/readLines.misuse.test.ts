import { deflateRawSync, gzipSync } from 'node:zlib';
import type { InputFile } from '../../../common/files/InputFile';
import { readLines } from '../../../common/files/readLines';
import { allOf, inWindows1252, madeFile, openCount, zipped } from './madeFiles';

const rows = Array.from({ length: 100_000 }, (_, row) => `${row};${(row * 7919) % 104_729}\n`).join('');

async function failure(file: InputFile): Promise<unknown> {
  const error: unknown = await allOf(readLines(file)).catch((cause: unknown) => cause);
  expect(openCount(file)).toBe(0);
  return error;
}

describe('a file without rows', () => {
  it.each([
    ['no byte', Buffer.alloc(0)],
    ['a byte order mark', Buffer.from('\uFEFF')],
    ['blank lines', Buffer.from('\n \r\n\n')],
    ['nothing, packed', gzipSync('')],
  ])('has %s', async (_, bytes) => {
    expect(await failure(madeFile(bytes))).toMatchObject({ code: 'IMPORT_EMPTY_FILE' });
  });

  it('is a .zip without a file, or with an empty one', async () => {
    for (const files of [{}, { 'a.csv': '' }]) {
      expect(await failure(madeFile(await zipped(files)))).toMatchObject({ code: 'IMPORT_EMPTY_FILE' });
    }
  });
});

describe('a compressed file that is not whole', () => {
  it.each([0.3, 0.9, 0.9999])('is a .gz of which %d is there', async (share) => {
    const whole = gzipSync(rows);
    const file = madeFile(whole.subarray(0, Math.floor(whole.length * share)));
    expect(await failure(file)).toMatchObject({
      code: 'IMPORT_TRUNCATED_FILE',
      message:
        'made.csv: A file is whole to its end. Download it again; where the file is whole, end its last line. (IMPORT_TRUNCATED_FILE)',
    });
  });

  it('is a .zip whose end is missing', async () => {
    const whole = await zipped({ 'a.csv': rows });
    const file = madeFile(whole.subarray(0, whole.length - 100));
    expect(await failure(file)).toMatchObject({ code: 'IMPORT_TRUNCATED_FILE' });
  });

  it.each([true, false])('is a .zip with a changed byte, compressed: %s', async (compress) => {
    const bytes = await zipped({ 'a.csv': rows }, compress);
    bytes[200_000] = (bytes[200_000] ?? 0) ^ 1;
    expect(await failure(madeFile(bytes))).toMatchObject({ code: 'IMPORT_TRUNCATED_FILE' });
  });

  it('is a .gz with a changed byte', async () => {
    const bytes = gzipSync(rows);
    bytes[100_000] = (bytes[100_000] ?? 0) ^ 1;
    expect(await failure(madeFile(bytes))).toMatchObject({ code: 'IMPORT_TRUNCATED_FILE' });
  });
});

describe('a .zip that does not say which file is meant', () => {
  it('holds several, which are named', async () => {
    const file = madeFile(await zipped({ 'a.csv': 'a', 'b.csv': 'b', 'c.txt': 'c' }));
    expect(await failure(file)).toMatchObject({
      code: 'IMPORT_WRONG_FILE',
      message: expect.stringContaining('It holds 3 files: a.csv, b.csv, c.txt.') as string,
    });
    const two = allOf(readLines(file, { entry: (name) => name.endsWith('.csv') }));
    await expect(two).rejects.toMatchObject({ code: 'IMPORT_WRONG_FILE' });
    const none = allOf(readLines(file, { entry: () => false }));
    await expect(none).rejects.toMatchObject({ code: 'IMPORT_WRONG_FILE' });
  });

  it('is a spreadsheet', async () => {
    const file = madeFile(await zipped({ '[Content_Types].xml': '', 'xl/worksheets/sheet1.xml': '' }));
    expect(await failure(file)).toMatchObject({
      code: 'IMPORT_WRONG_FILE',
      message: expect.stringContaining('It is a spreadsheet where a text file is expected.') as string,
    });
  });

  it('is protected by a password', async () => {
    const bytes = await zipped({ 'a.csv': 'a;b\n' });
    for (const at of [6, bytes.lastIndexOf('PK\u0001\u0002') + 8]) bytes[at] = (bytes[at] ?? 0) | 1;
    expect(await failure(madeFile(bytes))).toMatchObject({
      code: 'IMPORT_UNREADABLE_FILE',
      message: expect.stringContaining('A password protects it.') as string,
    });
  });
});

describe('a file that is no text', () => {
  it.each([
    ['a PDF document', Buffer.from('%PDF-1.7\n')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['an SQLite database', Buffer.from('SQLite format 3\0')],
    ['a .7z archive', Buffer.from('377abcaf271c', 'hex')],
    ['an archive inside an archive', gzipSync(gzipSync('a\n'))],
    [
      'not text: it holds NUL bytes',
      Buffer.concat([Buffer.from('a;b\n'), deflateRawSync('c'), Buffer.alloc(1)]),
    ],
  ])('is %s', async (kind, bytes) => {
    expect(await failure(madeFile(bytes))).toMatchObject({
      code: 'IMPORT_BINARY_FILE',
      message: expect.stringContaining(`It is ${kind}.`) as string,
    });
  });

  it('has a NUL byte far into it, whose line is told', async () => {
    const file = madeFile(`${rows}a\0b\n`);
    expect(await failure(file)).toMatchObject({
      code: 'IMPORT_BINARY_FILE',
      message: expect.stringContaining('made.csv, line 100001: ') as string,
    });
  });

  it.each([1.2, 3])('has a line of %d megabytes, whose number is told', async (megabytes) => {
    const file = madeFile(`${rows}${'x'.repeat(megabytes * 1024 * 1024)}\nb\n`);
    expect(await failure(file)).toMatchObject({
      code: 'IMPORT_BINARY_FILE',
      message: expect.stringContaining('made.csv, line 100001: ') as string,
    });
  });
});

describe('a text in another encoding', () => {
  it.each(['fffe610062000a00', 'feff00610062000a'])('is UTF-16: %s', async (bytes) => {
    expect(await failure(madeFile(Buffer.from(bytes, 'hex')))).toMatchObject({
      code: 'IMPORT_WRONG_ENCODING',
      message: expect.stringContaining('It is written in UTF-16.') as string,
    });
  });

  it('is told to be UTF-8 and is not', async () => {
    const file = madeFile(inWindows1252('a\nbé\n'), { encoding: 'utf-8' });
    expect(await failure(file)).toMatchObject({
      code: 'IMPORT_WRONG_ENCODING',
      message: expect.stringContaining('made.csv, line 2: ') as string,
    });
  });

  it('looks like UTF-8 at first and has a letter of Windows-1252 later, whose line is told', async () => {
    for (const bytes of [inWindows1252(`${rows}écart\n`), gzipSync(inWindows1252(`${rows}écart`))]) {
      expect(await failure(madeFile(bytes))).toMatchObject({
        code: 'IMPORT_WRONG_ENCODING',
        message: expect.stringContaining('made.csv, line 100001: ') as string,
      });
    }
  });

  it('is UTF-8 with a damaged letter, and is not read as Windows-1252 in silence', async () => {
    const bytes = Buffer.concat([Buffer.from('é\nè\nà\nç'), Buffer.from([0xc3]), Buffer.from('\nô\n')]);
    expect(await failure(madeFile(bytes))).toMatchObject({
      code: 'IMPORT_WRONG_ENCODING',
      message: expect.stringContaining('made.csv, line 4: ') as string,
    });
  });
});

describe('a file that has gone', () => {
  it('cannot be read', async () => {
    const file = { ...madeFile('a'), path: '/nowhere/none.csv' };
    expect(await failure(file)).toMatchObject({ code: 'IMPORT_UNREADABLE_FILE' });
  });
});
