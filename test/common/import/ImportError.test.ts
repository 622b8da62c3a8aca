import { commandErrorTable } from '../../../common/errors/commandErrorTable';
import { ImportError } from '../../../common/import/ImportError';

describe('an error of a load', () => {
  it('names file and line, rule, value, what the file suggests, fix and code', () => {
    const { rule, fix } = commandErrorTable.IMPORT_MISSING_COLUMN;
    const error = new ImportError('IMPORT_MISSING_COLUMN', {
      file: 'communes.csv',
      line: 1,
      value: 'DEP',
      hint: 'The file has COM, REG.',
    });
    expect(error.message).toBe(
      `communes.csv, line 1: ${rule}, got "DEP". The file has COM, REG. ${fix} (IMPORT_MISSING_COLUMN)`,
    );
    expect(error.code).toBe('IMPORT_MISSING_COLUMN');
  });

  it('says no more than it knows', () => {
    const { rule, fix } = commandErrorTable.IMPORT_BUSY;
    expect(new ImportError('IMPORT_BUSY').message).toBe(`${rule}. ${fix} (IMPORT_BUSY)`);
    expect(new ImportError('IMPORT_BUSY', { file: 'x.csv' }).message).toMatch(/^x\.csv: One load/);
  });
});
