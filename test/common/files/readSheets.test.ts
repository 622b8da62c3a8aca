import { gzipSync } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';
import { isSpreadsheet, readSheets } from '../../../common/files/readSheets';
import { madeFile, zipped } from './madeFiles';

const day = new Date('2024-03-12T00:00:00.000Z');

function workbook(): Promise<Buffer> {
  return writeXlsxFile([
    {
      sheet: 'APL 2023',
      data: [
        [],
        [null, 'Code commune INSEE '],
        ['01001', 2.5, true],
        [],
        [{ value: day, type: Date, format: 'dd/mm/yyyy' }],
      ],
    },
    { sheet: 'Notes', data: [['é']] },
  ]).toBuffer();
}

describe('readSheets', () => {
  it('gives every sheet with its rows in their places, texts as text and days as days', async () => {
    const [first, second] = await readSheets(madeFile(await workbook()));
    expect(first?.name).toBe('APL 2023');
    expect(first?.rows[1]?.[1]).toBe('Code commune INSEE');
    expect(first?.rows[2]).toEqual(['01001', 2.5, true]);
    expect(first?.rows[4]?.[0]).toEqual(day);
    expect(second).toEqual({ name: 'Notes', rows: [['é']] });
  });

  it('unpacks a .gz and a .zip', async () => {
    const bytes = await workbook();
    for (const packed of [gzipSync(bytes), await zipped({ 'a.xlsx': bytes })]) {
      expect((await readSheets(madeFile(packed))).map(({ name }) => name)).toEqual(['APL 2023', 'Notes']);
    }
  });

  it('knows a spreadsheet by its bytes', async () => {
    expect(isSpreadsheet(madeFile(await workbook()))).toBe(true);
    expect(isSpreadsheet(madeFile('a;b\n'))).toBe(false);
    expect(isSpreadsheet(madeFile(await zipped({ 'a.csv': 'a' })))).toBe(false);
    expect(isSpreadsheet({ ...madeFile(''), path: '/nowhere/none.xlsx' })).toBe(false);
  });
});
