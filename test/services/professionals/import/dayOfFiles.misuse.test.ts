import { dayOfFiles } from '../../../../services/professionals/import/dayOfFiles';

test('files of no day ask for the option', () => {
  expect(() => dayOfFiles([{ file: 'a.txt', day: null }], null)).toThrow(
    /^a\.txt: .*"--as-of".*\(IMPORT_MISSING_OPTION\)$/,
  );
});

test('two vintages of one folder are not mixed: the second is named with its day', () => {
  const files = [
    { file: 'june.txt', day: '2026-06-30' },
    { file: 'may.txt', day: '2026-05-31' },
  ];
  expect(() => dayOfFiles(files, null)).toThrow(
    /^may\.txt: .*got "2026-05-31"\. The file named first is of 2026-06-30.*\(IMPORT_WRONG_VINTAGE\)$/,
  );
});
