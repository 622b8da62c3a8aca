import type { CommuneVersion } from '../../../../common/cog/CommuneVersion';
import { CommuneHistory } from '../../../../common/cog/CommuneHistory';
import { groupBy } from '../../../../common/cog/groupBy';
import { communeChanges } from '../../../../services/territories/model/communeChanges';

type Told = Partial<CommuneVersion> & Pick<CommuneVersion, 'code' | 'name'>;

/** The changes of a made-up history, in short: "day code kind before>after". */
function changesOf(...told: readonly Told[]): string[] {
  const versions = told.map((version): CommuneVersion => {
    const { validFrom = '', validTo = null } = version;
    const open = {
      validFrom,
      validTo,
      lifeFrom: validFrom,
      ending: null,
      successorCode: null,
      sourceId: 'x',
    };
    return { ...open, ...version };
  });
  const history = new CommuneHistory(groupBy(versions, ({ code }) => code));
  return communeChanges(history, () => 'source')
    .map(({ day, code, kind, nameBefore, nameAfter, codeAfter }) => {
      return `${day} ${code} ${kind} ${nameBefore ?? '-'}>${nameAfter} ${codeAfter}`;
    })
    .sort();
}

const day = '2001-01-01';

test('a name that changes and a territory that stays is one change', () => {
  expect(
    changesOf(
      { code: '01001', name: 'A', validTo: day, ending: 'RENAMED' },
      { code: '01001', name: 'B', validFrom: day, lifeFrom: '' },
    ),
  ).toEqual(['2001-01-01 01001 RENAMED A>B 01001']);
});

test('a merger under an old code is told of each code, and of both the name and the territory', () => {
  expect(
    changesOf(
      { code: '01001', name: 'A', validTo: day, ending: 'DELEGATED' },
      { code: '01001', name: 'A et B', validFrom: day },
      { code: '01002', name: 'B', validTo: day, ending: 'DELEGATED', successorCode: '01001' },
    ),
  ).toEqual([
    '2001-01-01 01001 RENAMED A>A et B 01001',
    '2001-01-01 01001 TERRITORY_CHANGED A>A et B 01001',
    '2001-01-01 01002 MERGED B>A et B 01001',
  ]);
});

test('a merger under a new code makes nothing that was not there', () => {
  expect(
    changesOf(
      { code: '01001', name: 'A', validTo: day, ending: 'MERGED', successorCode: '01003' },
      { code: '01002', name: 'B', validTo: day, ending: 'MERGED', successorCode: '01003' },
      { code: '01003', name: 'B', validFrom: day },
    ),
  ).toEqual(['2001-01-01 01001 MERGED A>B 01003', '2001-01-01 01002 MERGED B>B 01003']);
});

test('a commune made of land of another, and the other that gave it', () => {
  expect(
    changesOf(
      { code: '01001', name: 'A', validTo: day, ending: 'SPLIT' },
      { code: '01001', name: 'A', validFrom: day },
      { code: '01002', name: 'B', validFrom: day },
    ),
  ).toEqual(['2001-01-01 01001 TERRITORY_CHANGED A>A 01001', '2001-01-01 01002 CREATED ->B 01002']);
});

test('a commune that stands again is made once more', () => {
  expect(
    changesOf(
      { code: '01001', name: 'A' },
      { code: '01002', name: 'B', validTo: '1973-01-01', ending: 'ASSOCIATED', successorCode: '01001' },
      { code: '01002', name: 'B', validFrom: day },
    ),
  ).toEqual(['1973-01-01 01002 MERGED B>A 01001', '2001-01-01 01002 CREATED ->B 01002']);
});

test.each(['MOVED', 'MERGED'] as const)(
  'another code and the same name is a recoding, even as %s',
  (ending) => {
    expect(
      changesOf(
        { code: '01001', name: 'A', validTo: day, ending, successorCode: '01002' },
        { code: '01002', name: 'A', validFrom: day },
      ),
    ).toEqual(['2001-01-01 01001 RECODED A>A 01002']);
  },
);

test('a merger that brings its name to a code in use is no recoding', () => {
  expect(
    changesOf(
      { code: '01001', name: 'A', validTo: day, ending: 'MERGED', successorCode: '01002' },
      { code: '01002', name: 'B', validTo: day, ending: 'ENLARGED' },
      { code: '01002', name: 'A', validFrom: day },
    ),
  ).toEqual([
    '2001-01-01 01001 MERGED A>A 01002',
    '2001-01-01 01002 RENAMED B>A 01002',
    '2001-01-01 01002 TERRITORY_CHANGED B>A 01002',
  ]);
});

test('what merged into a code that was replaced on the same day went into the new one', () => {
  expect(
    changesOf(
      { code: '01001', name: 'A', validTo: day, ending: 'MERGED', successorCode: '01002' },
      { code: '01002', name: 'B', validTo: day, ending: 'MOVED', successorCode: '02002' },
      { code: '02002', name: 'B', validFrom: day },
    ),
  ).toEqual(['2001-01-01 01001 MERGED A>B 02002', '2001-01-01 01002 RECODED B>B 02002']);
});

test('what is older than the records, and holds still, has not changed', () => {
  expect(changesOf({ code: '01001', name: 'A' })).toEqual([]);
});
