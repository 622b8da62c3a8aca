import { readSheets } from '../../../common/files/readSheets';
import { madeFile, zipped } from './madeFiles';

describe('a file that is no spreadsheet', () => {
  it.each([
    ['a text', () => Promise.resolve(Buffer.from('a;b\n'))],
    ['an older Office document', () => Promise.resolve(Buffer.from('d0cf11e0a1b11ae100', 'hex'))],
    ['a .zip of a text', () => zipped({ 'a.csv': 'a' })],
    ['an empty workbook', () => zipped({ 'xl/worksheets/sheet1.xml': '' })],
  ])('is %s', async (_, bytes) => {
    await expect(readSheets(madeFile(await bytes()))).rejects.toMatchObject({
      code: 'IMPORT_WRONG_FILE',
      message: expect.stringContaining('It is no .xlsx spreadsheet.') as string,
    });
  });

  it('is empty or cut', async () => {
    await expect(readSheets(madeFile(''))).rejects.toMatchObject({ code: 'IMPORT_EMPTY_FILE' });
    const cut = (await zipped({ 'xl/worksheets/sheet1.xml': 'x' })).subarray(0, 40);
    await expect(readSheets(madeFile(cut))).rejects.toMatchObject({ code: 'IMPORT_TRUNCATED_FILE' });
  });
});
