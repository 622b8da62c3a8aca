import fc from 'fast-check';
import type { Cpts } from '../../../../../services/cpts/model/Cpts';
import { changesBetween, withCertainty } from '../../../../../services/cpts/model/changes/changesBetween';
import { changesOfCpts } from '../../../../../services/cpts/model/changes/changesOfCpts';
import { orderChanges } from '../../../../../services/cpts/model/changes/orderChanges';
import { contractSigned, cptsOf, dated, place } from '../../support/modelFacts';

const ANYWHERE = { departmentCode: null, regionCode: null, cptsId: null };

function between(cpts: readonly Cpts[], from: string, to: string) {
  const wanted = { ...ANYWHERE, from, to };
  return changesBetween(orderChanges(cpts.flatMap(changesOfCpts)), wanted).map((change) =>
    withCertainty(change, wanted),
  );
}

function told(cpts: readonly Cpts[], from: string, to: string) {
  return between(cpts, from, to).map(({ kind, cpts: { id }, stage, perimeterEntry, certain }) =>
    [kind, id, stage ?? perimeterEntry?.communeCode ?? '', certain ? 'certain' : 'possible'].join(' '),
  );
}

describe('which changes lie between two days', () => {
  const signed = cptsOf({ id: 'a', stages: [['ACI_SIGNED', dated('2021-03-12')]] });
  const rough = cptsOf({ id: 'b', stages: [['ACI_SIGNED', dated('2021-01-01', '2021-03-31')]] });
  const open = cptsOf({ id: 'c', stages: [['PROJECT', dated(null, '2021-06-30')]] });

  test('what happened on the first day is not a change since, what happened on the last is', () => {
    expect(told([signed], '2021-03-12', '2022-01-01')).toEqual([]);
    expect(told([signed], '2021-03-11', '2021-03-12')).toEqual(['STAGE_REACHED a ACI_SIGNED certain']);
    expect(told([signed], '2020-01-01', '2021-03-11')).toEqual([]);
  });

  test('nothing lies after a day and up to the same day, not even what may lie anywhere', () => {
    expect(told([signed, rough, open], '2021-02-01', '2021-02-01')).toEqual([]);
    expect(told([rough, open], '2021-02-01', '2021-02-02')).toHaveLength(2);
  });

  test('a span is certain only where all of it lies between them', () => {
    expect(told([rough], '2020-12-31', '2021-03-31')).toEqual(['STAGE_REACHED b ACI_SIGNED certain']);
    expect(told([rough], '2021-01-01', '2021-03-31')).toEqual(['STAGE_REACHED b ACI_SIGNED possible']);
    expect(told([rough], '2020-12-31', '2021-03-30')).toEqual(['STAGE_REACHED b ACI_SIGNED possible']);
    expect(told([rough], '2021-03-31', '2022-01-01')).toEqual([]);
    expect(told([rough], '2020-01-01', '2020-12-31')).toEqual([]);
  });

  test('a span that is open at its beginning is never certain, and comes first', () => {
    expect(told([signed, open], '2019-01-01', '2022-01-01')).toEqual([
      'STAGE_REACHED c PROJECT possible',
      'STAGE_REACHED a ACI_SIGNED certain',
    ]);
    expect(told([open], '2021-06-30', '2022-01-01')).toEqual([]);
  });
});

describe('communes', () => {
  const cpts = cptsOf({
    id: 'a',
    stages: [
      ['PROJECT', dated('2020-01-01', '2020-12-31')],
      ['ACI_SIGNED', dated('2021-03-12')],
    ],
    perimeter: [place('83003'), place('83001', { from: '2021-05-01', to: '2022-05-01' })],
  });

  test('one without a day came with the first stage, one with days on them', () => {
    expect(told([cpts], '2019-12-31', '2022-12-31')).toEqual([
      'STAGE_REACHED a PROJECT certain',
      'COMMUNE_ADDED a 83003 certain',
      'STAGE_REACHED a ACI_SIGNED certain',
      'COMMUNE_ADDED a 83001 certain',
      'COMMUNE_REMOVED a 83001 certain',
    ]);
    const [, added] = between([cpts], '2019-12-31', '2022-12-31');
    expect(added?.date).toEqual({
      day: null,
      earliest: '2020-01-01',
      latest: '2020-12-31',
      precision: 'APPROXIMATE',
    });
  });

  test('without any stage it came some day since the law on CPTS', () => {
    const [change] = changesOfCpts(cptsOf({ id: 'a', perimeter: [place('83003')] }));
    expect(change?.date).toMatchObject({ day: null, earliest: '2016-01-26', latest: null });
  });
});

describe('contracts', () => {
  test('the five years of the last one are over on the anniversary, as precisely as it was signed', () => {
    const contracts = [contractSigned(dated('2021-01-01', '2021-03-31'))];
    const [change] = changesOfCpts(cptsOf({ id: 'a', contracts }));
    expect(change).toMatchObject({ kind: 'CONTRACT_TERM_OVER', contract: contracts[0], stage: null });
    expect(change?.date).toMatchObject({ day: null, earliest: '2026-01-01', latest: '2026-03-31' });
  });

  test('a contract that was followed by another was renewed', () => {
    const contracts = [
      contractSigned(dated('2019-09-01'), 'first'),
      contractSigned(dated('2024-09-01'), 'second'),
    ];
    const over = changesOfCpts(cptsOf({ id: 'a', contracts }));
    expect(over.map(({ contract }) => contract?.id)).toEqual(['second']);
  });
});

test('changes of one day follow the names of the CPTS, then the kinds, then the codes of the communes', () => {
  const on = (id: string) =>
    cptsOf({
      id,
      stages: [['ACI_SIGNED', dated('2021-03-12')]],
      perimeter: [place('83003', { from: '2021-03-12' }), place('83001', { from: '2021-03-12' })],
    });
  expect(told([on('b'), on('a')], '2021-01-01', '2022-01-01').map((text) => text.slice(0, -8))).toEqual([
    'STAGE_REACHED a ACI_SIGNED',
    'COMMUNE_ADDED a 83001',
    'COMMUNE_ADDED a 83003',
    'STAGE_REACHED b ACI_SIGNED',
    'COMMUNE_ADDED b 83001',
    'COMMUNE_ADDED b 83003',
  ]);
});

test('property: what lies between two days lies before or after a day in between, and keys differ', () => {
  const anyDay = fc.integer({ min: 2019, max: 2030 }).map((year) => `${year}-07-01`);
  const anySpan = fc.tuple(anyDay, anyDay).map((days) => {
    const [earliest = '', latest = ''] = [...days].sort();
    return dated(earliest, latest);
  });
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 6 }), fc.tuple(anyDay, anyDay, anyDay), (spans, days) => {
      const cpts = spans.map((span, n) =>
        cptsOf({ id: `c${n}`, stages: [['PROJECT', span]], perimeter: [place('83001')] }),
      );
      const [from = '', middle = '', to = ''] = [...days].sort();
      const keys = (a: string, b: string) => between(cpts, a, b).map(({ key }) => key);
      const parts = new Set([...keys(from, middle), ...keys(middle, to)]);
      expect([...parts].sort()).toEqual(keys(from, to));
      const certain = between(cpts, from, to).filter((change) => change.certain).length;
      expect(certain).toBeLessThanOrEqual(parts.size);
    }),
  );
});
