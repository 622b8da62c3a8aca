import fc from 'fast-check';
import { addMonths } from '../../../../common/calendarDay';
import { stageOnDay } from '../../../../services/cpts/model/stageOnDay';
import { stageRank, stagesInOrder } from '../../../../services/cpts/model/stageOrder';
import { stageSpans } from '../../../../services/cpts/model/stageSpans';
import { contractSigned, dated } from '../support/modelFacts';

const endOf2020 = dated('2020-10-01', '2020-12-31');

describe('the stage on a day', () => {
  const spans = stageSpans([{ stage: 'ACI_SIGNED', date: endOf2020 }], []);

  test('before the first stated stage nothing is possible, and the reason says that no source tells', () => {
    expect(stageOnDay(spans, '2020-09-30')).toMatchObject({
      stage: null,
      possible: [],
      unknownReason: expect.stringContaining('No source tells') as string,
    });
  });

  test.each(['2020-10-01', '2020-12-30'])('inside the span of the first one (%s) it stays open', (on) => {
    const day = stageOnDay(spans, on);
    expect(day).toMatchObject({ stage: null, reached: null, possible: ['ACI_SIGNED'] });
    expect(day.unknownReason).toContain('"as written" (2020-10-01 to 2020-12-31)');
  });

  test.each(['2020-12-31', '2025-06-30', '2100-01-01'])(
    'from the last day of the span on (%s) it is certain',
    (on) => {
      expect(stageOnDay(spans, on)).toMatchObject({
        stage: 'ACI_SIGNED',
        possible: ['ACI_SIGNED'],
        unknownReason: null,
      });
    },
  );

  test('inside the span of a later stage both are possible, in order', () => {
    const both = stageSpans(
      [
        { stage: 'ACI_SIGNED', date: endOf2020 },
        { stage: 'PROJECT', date: dated('2019-03-01') },
      ],
      [],
    );
    expect(stageOnDay(both, '2020-11-01')).toMatchObject({
      stage: null,
      reached: 'PROJECT',
      possible: ['PROJECT', 'ACI_SIGNED'],
    });
    expect(stageOnDay(both, '2019-03-01')).toMatchObject({ stage: 'PROJECT', possible: ['PROJECT'] });
  });

  test('a span open at its beginning is possible on any earlier day since the law on CPTS', () => {
    const open = stageSpans([{ stage: 'PROJECT', date: dated(null, '2023-06-30') }], []);
    expect(stageOnDay(open, '2016-01-26')).toMatchObject({ stage: null, possible: ['PROJECT'] });
    // No CPTS stood in law before.
    expect(stageOnDay(open, '2016-01-25')).toMatchObject({ stage: null, possible: [] });
  });

  test('no stage stated at all is unknown on every day', () => {
    expect(stageOnDay([], '2022-01-01')).toMatchObject({ stage: null, possible: [] });
  });
});

describe('the end of the five years of a contract', () => {
  const signed = dated('2021-03-12');
  const stages = [{ stage: 'ACI_SIGNED' as const, date: signed }];

  test('leaves open whether the contract has ended, as no source tells of a renewal', () => {
    const spans = stageSpans(stages, [contractSigned(signed)]);
    expect(stageOnDay(spans, '2026-03-11')).toMatchObject({ stage: 'ACI_SIGNED' });
    expect(stageOnDay(spans, '2026-03-12')).toMatchObject({
      stage: null,
      reached: 'ACI_SIGNED',
      possible: ['ACI_SIGNED', 'ENDED'],
      unknownReason: expect.stringContaining('no source tells whether it was renewed') as string,
    });
  });

  test('is that of the last contract where a source tells of a second one', () => {
    const spans = stageSpans(stages, [contractSigned(signed), contractSigned(dated('2026-03-12'), 'aci-2')]);
    expect(stageOnDay(spans, '2030-01-01')).toMatchObject({ stage: 'ACI_SIGNED' });
    expect(stageOnDay(spans, '2031-03-12')).toMatchObject({ stage: null });
  });

  test('a stated end is certain', () => {
    const spans = stageSpans(
      [...stages, { stage: 'ENDED', date: dated('2024-01-01') }],
      [contractSigned(signed)],
    );
    expect(stageOnDay(spans, '2027-01-01')).toMatchObject({ stage: 'ENDED', possible: ['ENDED'] });
  });
});

const anyDay = fc.integer({ min: 0, max: 200 }).map((months) => addMonths('2015-01-01', months));
const anySpan = fc.record({
  stage: fc.constantFrom(...stagesInOrder),
  date: fc.tuple(anyDay, anyDay).map(([a, b]) => dated(a < b ? a : b, a < b ? b : a)),
});

test('property: what is certain never goes back, and is always among what is possible', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 6 }), anyDay, anyDay, (stated, a, b) => {
      const spans = stageSpans(stated, []);
      const [early, late] = a < b ? [a, b] : [b, a];
      const before = stageOnDay(spans, early);
      const after = stageOnDay(spans, late);
      if (before.reached !== null) {
        expect(after.reached).not.toBeNull();
        expect(stageRank(after.reached ?? 'EMERGING')).toBeGreaterThanOrEqual(stageRank(before.reached));
      }
      for (const day of [before, after]) {
        if (day.stage !== null) expect(day.possible).toEqual([day.stage]);
        expect((day.stage === null) === (day.unknownReason !== null)).toBe(true);
      }
    }),
  );
});
