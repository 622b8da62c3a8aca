import { CptsRegister, type KnownCpts } from '../../../../../services/cpts/import/known/KnownCpts';
import { CptsIdentity, type CptsTold } from '../../../../../services/cpts/import/perimeters/CptsIdentity';

function known(
  id: string,
  name: string,
  departments: readonly string[],
  finess: string | null = null,
): KnownCpts {
  return { id, name, names: [name], named: true, finess, departments };
}

const KNOWN = [
  known('cpts-golfe-bleu', 'CPTS du Golfe', ['83'], '830000017'),
  known('cpts-nord', 'CPTS Nord', ['59']),
  known('cpts-nord-2', 'CPTS du Nord', ['59', '62']),
];

function told(name: string, department: string, more: Partial<CptsTold> = {}): CptsTold {
  return { id: null, finess: null, name, department, ...more };
}

/** The stable name of each row, or the rule that it breaks. */
function idsOf(rows: readonly CptsTold[]): string[] {
  const identity = new CptsIdentity(new CptsRegister(KNOWN), rows);
  return rows.map((row) => {
    try {
      return identity.idOf(row);
    } catch (problem) {
      return (problem as Error).message;
    }
  });
}

test.each<[string, CptsTold[], string[]]>([
  ['its stable name', [told('CPTS du Golfe', '83', { id: 'cpts-mine' })], ['cpts-mine']],
  ['its number', [told('CPTS Azur', '06', { finess: '830000017' })], ['cpts-golfe-bleu']],
  ['its name in its department', [told('cpts golfe', '83')], ['cpts-golfe-bleu']],
  ['a name of another department', [told('CPTS du Golfe', '56')], ['cpts-golfe']],
  ['a name of two in the department', [told('CPTS Nord', '59')], ['ROW_INVALID_CPTS']],
  ['a name of one of them in another', [told('CPTS Nord', '62')], ['cpts-nord-2']],
  ['a new name whose stable name is taken', [told('CPTS Nord', '80')], ['cpts-nord-80']],
  [
    'a new name in two departments',
    [told('CPTS Sud', '2A'), told('CPTS du Sud', '34')],
    ['cpts-sud-2a', 'cpts-sud-34'],
  ],
  ['a new name twice', [told('CPTS Est', '08'), told('CPTS EST', '08')], ['cpts-est', 'cpts-est']],
  ['no letter to make a name of', [told('«»', '08')], ['ROW_INVALID_CPTS']],
])('tells a CPTS by %s', (_way, rows, ids) => {
  expect(idsOf(rows)).toEqual(ids);
});

test('a row with a stable name gives it to rows with the same name or number, wherever it stands', () => {
  const rows = [
    told('CPTS Ouest', '29'),
    told('CPTS Ouest Bretagne', '56', { finess: '290000017' }),
    told('CPTS Ouest', '29', { id: 'cpts-29-1', finess: '290000017' }),
  ];
  expect(idsOf(rows)).toEqual(['cpts-29-1', 'cpts-29-1', 'cpts-29-1']);
});

test('a row with a number gives its CPTS to rows with the number', () => {
  const rows = [told('CPTS A', '29', { finess: '290000025' }), told('CPTS B', '22', { finess: '290000025' })];
  expect(idsOf(rows)).toEqual(['cpts-a', 'cpts-a']);
});
