import fc from 'fast-check';
import { drawSpans } from '../../../../cli/national/memberships/drawSpans';
import { createDice } from '../../../../common/synthetic/createDice';
import { dayOfNumber, numberOfDay } from '../../../../common/synthetic/dayNumbers';

const day = fc
  .integer({ min: numberOfDay('2019-01-01'), max: numberOfDay('2026-06-30') })
  .map((number) => dayOfNumber(number));

describe('drawSpans', () => {
  it('draws spans within the life of the CPTS, one after the other', () => {
    fc.assert(
      fc.property(day, fc.option(day), fc.nat(), (from, to, seed) => {
        const spans = drawSpans({ cptsId: 'cpts-one', from, to }, createDice(`spans ${seed}`));
        let free = from;
        for (const span of spans) {
          expect(span.from >= free).toBe(true);
          expect(span.to === null || span.to > span.from).toBe(true);
          free = span.to ?? '9999-12-31';
        }
        if (to !== null) expect(spans.every((span) => span.to !== null && span.to <= to)).toBe(true);
      }),
    );
  });

  it('has members who left and members who came back', () => {
    const dice = createDice('leavers');
    const home = { cptsId: 'cpts-one', from: '2020-01-01', to: null };
    const all = Array.from({ length: 500 }, () => drawSpans(home, dice));
    expect(all.filter((spans) => spans.at(-1)?.to != null).length).toBeGreaterThan(20);
    expect(all.filter((spans) => spans.length === 2).length).toBeGreaterThan(5);
  });

  it('draws none where the CPTS ended before it could begin', () => {
    const home = { cptsId: 'cpts-one', from: '2024-01-01', to: '2023-01-01' };
    expect(drawSpans(home, createDice('none'))).toEqual([]);
  });
});
