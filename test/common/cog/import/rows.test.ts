import fc from 'fast-check';
import { communeCell, countCell, dayCell } from '../../../../common/cog/import/cells';
import { cogRow, movement, nameSpan } from '../../../../common/cog/import/cogRows';
import { epciRow } from '../../../../common/cog/import/epciRow';
import { populationRow } from '../../../../common/cog/import/populationRow';
import { yearInName, yearOfFiles } from '../../../../common/cog/import/yearOfFile';

const commune = { type: 'COM', code: '01001', region: '84', department: '01', name: 'Alpha', parent: '' };
const figures = {
  wholeCode: '',
  codeOrName: '',
  department: '',
  codeInDepartment: '',
  municipal: '1 234',
  total: '1 250',
};

test.each([
  ['01001', '01001'],
  ['1001', '01001'],
  ['2a004', '2A004'],
  ['97101', '97101'],
  ['101', null],
  ['2C004', null],
  ['', null],
])('the code %p is read as %p', (text, code) => {
  expect(communeCell(text)).toBe(code);
});

test('a code that lost its leading zero is the code that it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_001, max: 9_999 }), (number) => {
      expect(communeCell(String(number))).toBe(String(number).padStart(5, '0'));
    }),
  );
});

test('a number is the same however its digits are set apart', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), fc.constantFrom('', ' ', '\u00a0', '\u202f'), (number, blank) => {
      expect(countCell(String(number).replace(/\B(?=(\d{3})+$)/g, blank))).toBe(number);
    }),
  );
});

test.each(['', '-1', '1,5', '1e3', 'N/A'])('%p is no count', (text) => {
  expect(countCell(text)).toBeNull();
});

test('days are written in two ways, and must exist', () => {
  expect(dayCell('2019-01-01')).toBe('2019-01-01');
  expect(dayCell('01/02/2019')).toBe('2019-02-01');
  expect(dayCell('31/02/2021')).toBeNull();
  expect(dayCell('01/01/19')).toBeNull();
});

test('a commune nouvelle and the delegated commune under its code have different keys', () => {
  const key = (values: typeof commune) => {
    const reading = cogRow(values);
    return 'key' in reading ? reading.key : reading;
  };
  expect(key(commune)).not.toBe(key({ ...commune, type: 'COMD', parent: '01001' }));
});

test.each([
  [{ type: 'XYZ' }, { rule: 'ROW_INVALID_CODE', column: 'type' }],
  [{ code: '1' }, { rule: 'ROW_INVALID_COMMUNE_CODE', column: 'code' }],
  [{ name: '' }, { rule: 'ROW_MISSING_VALUE', column: 'name' }],
  [{ department: '' }, { rule: 'ROW_MISSING_VALUE', column: 'department' }],
  [{ type: 'COMD' }, { rule: 'ROW_MISSING_VALUE', column: 'parent' }],
  [
    { type: 'COMD', parent: 'x' },
    { rule: 'ROW_INVALID_COMMUNE_CODE', column: 'parent' },
  ],
])('a commune with %p breaks a rule', (wrong, broken) => {
  expect(cogRow({ ...commune, ...wrong })).toEqual(broken);
});

test.each([
  [{ from: '31/02/2021' }, { rule: 'ROW_INVALID_DATE', column: 'from' }],
  [{ to: 'later' }, { rule: 'ROW_INVALID_DATE', column: 'to' }],
  [{ to: '1943-01-01' }, { rule: 'ROW_INVALID_DAY_ORDER', column: 'to' }],
])('a name with %p breaks a rule', (wrong, broken) => {
  expect(nameSpan({ code: '01001', name: 'A', from: '1943-01-01', to: '', ...wrong })).toEqual(broken);
});

test('a movement on a day that does not exist breaks a rule', () => {
  const row = { mod: '31', typeBefore: 'COM', codeBefore: '1001', typeAfter: 'COM', codeAfter: '01002' };
  expect(movement({ ...row, day: '2021-02-31' })).toEqual({ rule: 'ROW_INVALID_DATE', column: 'day' });
  expect(movement({ ...row, day: '2021-02-28' })).toMatchObject({ item: { codeBefore: '01001' } });
});

test.each([
  [{ wholeCode: '1001', codeOrName: 'Alpha' }, '01001'],
  [{ codeOrName: '75056', department: '75', codeInDepartment: '056' }, '75056'],
  [{ codeOrName: '', department: '1', codeInDepartment: '1' }, '01001'],
  [{ department: '971', codeInDepartment: '101' }, '97101'],
  [{ department: '2A', codeInDepartment: '4' }, '2A004'],
])('the populations with %p are those of %s', (code, expected) => {
  expect(populationRow({ ...figures, ...code })).toEqual({
    key: expected,
    item: { code: expected, municipal: 1_234, total: 1_250 },
  });
});

test.each([
  [{ municipal: '' }, { rule: 'ROW_MISSING_VALUE', column: 'municipal' }],
  [{ total: 'many' }, { rule: 'ROW_INVALID_NUMBER', column: 'total' }],
  [{ total: '3' }, { rule: 'ROW_INVALID_NUMBER', column: 'total' }],
  [{ wholeCode: '97611' }, { leftOut: 'Mayotte, counted in a census of its own' }],
  [{ wholeCode: '1' }, { rule: 'ROW_INVALID_COMMUNE_CODE', column: 'wholeCode' }],
])('populations with %p are not loaded', (wrong, told) => {
  expect(populationRow({ ...figures, wholeCode: '01001', ...wrong })).toMatchObject(told);
});

test('the kind of an EPCI is told, known or in its name; syndicates are left out', () => {
  const row = { commune: '01001', siren: '248300543', name: 'Toulon', nature: '' };
  const none = new Map<string, string>();
  expect(epciRow({ ...row, nature: 'ME' }, none)).toMatchObject({ item: { type: 'METRO' } });
  expect(epciRow(row, new Map([['248300543', 'CA']]))).toMatchObject({ item: { type: 'CA' } });
  expect(epciRow({ ...row, name: 'CC des Dombes' }, none)).toMatchObject({ item: { type: 'CC' } });
  expect(epciRow(row, none)).toMatchObject({ rule: 'ROW_INVALID_CODE', column: 'siren' });
  expect(epciRow({ ...row, nature: 'SIVU' }, none)).toEqual({ leftOut: 'group of the kind SIVU' });
  expect(epciRow({ ...row, siren: '248300544' }, none)).toMatchObject({ rule: 'ROW_INVALID_CODE' });
  expect(epciRow({ ...row, siren: 'ZZZZZZZZZ' }, none)).toEqual({ leftOut: 'in no EPCI' });
});

test('the year stands in the names of the files, or is told, and they agree', () => {
  expect(yearInName('in/2019/v_commune_2027.csv.gz')).toBe(2027);
  expect(yearInName('v_commune_depuis_1943.csv')).toBeNull();
  expect(yearInName('base_1968_2020.csv')).toBeNull();
  const none = { year: null, asOf: null };
  const files = [{ name: 'v_commune_depuis_1943.csv' }, { name: 'v_commune_2027.csv' }];
  expect(yearOfFiles(files, none)).toBe(2027);
  expect(yearOfFiles([{ name: 'communes.csv' }], { year: null, asOf: '2027-01-01' })).toBe(2027);
  expect(() => yearOfFiles([{ name: 'communes.csv' }], none)).toThrow('IMPORT_MISSING_OPTION');
  expect(() => yearOfFiles(files, { year: 2026, asOf: null })).toThrow('IMPORT_WRONG_VINTAGE');
});
