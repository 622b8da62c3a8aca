import { CommuneHistory } from '../../../common/cog/CommuneHistory';
import type { Movement, NameSpan } from '../../../common/cog/files/ReferenceFile';
import { versionsFromMovements } from '../../../common/cog/versionsFromMovements';

/** "mod day before>after", a part written with its type: "32 2027-01-01 01002>COMD 01002". */
function movement(text: string): Movement {
  const [mod = '', day = '', ...rest] = text.split(' ');
  const [before = '', after = ''] = rest.join(' ').split('>');
  const side = (part: string): [string, string] => {
    const [type = '', code = ''] = part.includes(' ') ? part.split(' ') : ['COM', part];
    return [type, code];
  };
  const [[typeBefore, codeBefore], [typeAfter, codeAfter]] = [side(before), side(after)];
  return { mod, day, typeBefore, codeBefore, typeAfter, codeAfter };
}

function span(code: string, name: string, from: string, to = ''): NameSpan {
  return { code, name, from, to };
}

function historyOf(names: readonly NameSpan[], ...movements: readonly string[]): CommuneHistory {
  return new CommuneHistory(versionsFromMovements({ names, movements: movements.map(movement) }, 'x'));
}

const old = '1943-01-01';

test('a commune that nothing happened to has one version, older than the records', () => {
  const [version, ...others] = historyOf([span('01001', 'Alpha', old)]).versions('01001');
  expect(version).toMatchObject({ validFrom: '', validTo: null, lifeFrom: '', ending: null });
  expect(others).toEqual([]);
});

test('a new name keeps the territory', () => {
  const history = historyOf(
    [span('01001', 'Alpha', old, '2027-03-05'), span('01001', 'Alpha-le-Bourg', '2027-03-05')],
    '10 2027-03-05 01001>01001',
  );
  expect(history.versions('01001')).toMatchObject([
    { name: 'Alpha', validTo: '2027-03-05', ending: 'RENAMED', successorCode: null },
    { name: 'Alpha-le-Bourg', validFrom: '2027-03-05', lifeFrom: '' },
  ]);
});

test('a simple merger ends one code, and cuts the name that lives on at its day', () => {
  const history = historyOf(
    [span('01001', 'Alpha', old), span('01002', 'Beta', old, '1972-06-01')],
    '31 1972-06-01 01001>01001',
    '31 1972-06-01 01002>01001',
  );
  expect(history.versions('01002')).toMatchObject([{ ending: 'MERGED', successorCode: '01001' }]);
  expect(history.versions('01001')).toMatchObject([
    { name: 'Alpha', validTo: '1972-06-01', ending: 'ENLARGED' },
    { name: 'Alpha', validFrom: '1972-06-01', lifeFrom: '1972-06-01' },
  ]);
});

test('a commune nouvelle under an old code merges the commune of before away', () => {
  const history = historyOf(
    [
      span('01033', 'Bellegarde', old, '2019-01-01'),
      span('01033', 'Valserhône', '2019-01-01'),
      span('01091', 'Châtillon', old, '2019-01-01'),
    ],
    '32 2019-01-01 01033>01033',
    '32 2019-01-01 01033>COMD 01033',
    '32 2019-01-01 01091>01033',
    '32 2019-01-01 01091>COMD 01091',
  );
  expect(history.versions('01033')).toMatchObject([
    { name: 'Bellegarde', ending: 'DELEGATED', successorCode: null },
    { name: 'Valserhône', lifeFrom: '2019-01-01' },
  ]);
  expect(history.versions('01091')).toMatchObject([{ ending: 'DELEGATED', successorCode: '01033' }]);
});

test('a commune that joins a commune nouvelle later enlarges it', () => {
  const history = historyOf(
    [span('01033', 'Valserhône', '2019-01-01'), span('01091', 'Châtillon', old, '2027-01-01')],
    '32 2027-01-01 01033>01033',
    '32 2027-01-01 01091>01033',
    '32 2027-01-01 01091>COMD 01091',
  );
  expect(history.versions('01033').map(({ ending }) => ending)).toEqual(['ENLARGED', null]);
  expect(history.successorOn('01091', '2027-01-01')).toBe('01033');
});

test('a change of department or of seat gives the commune another code', () => {
  const history = historyOf(
    [
      span('01001', 'Alpha', old, '1968-01-01'),
      span('69901', 'Alpha', '1968-01-01', '2014-01-07'),
      span('69902', 'Alpha', '2014-01-07'),
    ],
    '41 1968-01-01 01001>69901',
    '50 2014-01-07 69901>69902',
  );
  expect(history.versions('01001')).toMatchObject([{ ending: 'MOVED', successorCode: '69901' }]);
  expect(history.successorOn('01001', '2020-01-01')).toBe('69902');
});

test.each([
  ['the row says so', ['21 1980-05-01 01001>01001', '21 1980-05-01 01001>01002']],
  ['the earlier merger does', ['21 1980-05-01 COMA 01002>01002']],
])('a commune that is restored splits the one that it was in, as %s', (_, restored) => {
  const history = historyOf(
    [
      span('01001', 'Alpha', old),
      span('01002', 'Beta', old, '1973-01-01'),
      span('01002', 'Beta', '1980-05-01'),
    ],
    '33 1973-01-01 01001>01001',
    '33 1973-01-01 01002>01001',
    '33 1973-01-01 01002>COMA 01002',
    ...restored,
  );
  expect(history.versions('01001').map(({ ending }) => ending)).toEqual(['ENLARGED', 'SPLIT', null]);
  expect(history.versions('01002')).toMatchObject([
    { ending: 'ASSOCIATED', successorCode: '01001' },
    { validFrom: '1980-05-01', lifeFrom: '1980-05-01', ending: null },
  ]);
});

test('land that went to several communes leaves no one successor', () => {
  const history = historyOf(
    [span('01001', 'Alpha', old, '1950-01-01'), span('01002', 'Beta', old), span('01003', 'Gamma', old)],
    '30 1950-01-01 01001>01002',
    '30 1950-01-01 01001>01003',
  );
  expect(history.versions('01001')).toMatchObject([{ ending: 'ABOLISHED', successorCode: null }]);
  expect(history.successorOn('01001', '2020-01-01')).toBeNull();
});

test('a part that becomes another kind of part changes no territory', () => {
  const history = historyOf(
    [span('01001', 'Alpha', old)],
    '34 1999-01-01 01001>01001',
    '34 1999-01-01 COMA 01002>01001',
    '70 2016-01-01 01001>01001',
    '70 2016-01-01 COMA 01003>COMD 01003',
  );
  expect(history.versions('01001')).toHaveLength(1);
});
