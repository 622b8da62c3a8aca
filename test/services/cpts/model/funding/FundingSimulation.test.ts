import fc from 'fast-check';
import type { Resolution } from '../../../../../common/naming/Resolution';
import { cptsSize, sizeOfGiven } from '../../../../../services/cpts/model/cptsSize';
import {
  fundingSimulation,
  type SimulatedPopulation,
} from '../../../../../services/cpts/model/funding/FundingSimulation';
import { fundingOutcome } from '../../../../../services/cpts/model/funding/FundingOutcome';
import { outcomeNotes } from '../../../../../services/cpts/model/funding/outcomeNotes';
import { gridLine, gridOf } from '../../support/contractFacts';
import { dataGrid } from '../../support/dataGrids';

const grid = dataGrid('aci-2019');
const on = '2021-03-12';
const counted = [
  { mission: null, achievement: null },
  { mission: 'PREVENTION', achievement: 0.5 },
] as const;

function reading(name: string, code: string | null): Resolution {
  const outcome = code === null ? 'UNKNOWN' : 'EXACT';
  return { name, outcome, rules: [], code, confidence: 1, reason: `Reason of ${name}.`, candidates: [] };
}

function ofCommunes(low: number, high: number): SimulatedPopulation {
  const computed = { value: { low, high }, year: 2023, kind: 'MUNICIPAL', unknownReason: null } as const;
  const size = cptsSize({ grid, perimeterKnown: true, computed, stated: [] });
  return { basis: 'COMPUTED', size, populationYear: 2023, populationKind: 'MUNICIPAL', communes: [] };
}

test('property: the simulation is the outcome of the only size that is possible, or none where there are several', () => {
  const inhabitants = fc.integer({ min: 0, max: 300_000 });
  fc.assert(
    fc.property(inhabitants, (count) => {
      const size = sizeOfGiven(grid, count);
      const given = {
        basis: 'GIVEN',
        size,
        populationYear: null,
        populationKind: null,
        communes: [],
      } as const;
      const simulation = fundingSimulation({ grid, on, population: { ...given, communes: [] }, counted });
      const [only, ...others] = simulation.bySize;
      expect(simulation.maximum).toBe(others.length === 0 ? only?.maximum : null);
      expect(simulation.complete).toBe(others.length === 0);
      expect(simulation.population).toEqual({ low: count, high: count });
    }),
    { examples: [[40_000], [80_000], [175_000], [39_999], [40_001]] },
  );
});

test('bounds on both sides of a threshold: each size has its outcome, the lines say where to look', () => {
  const simulation = fundingSimulation({ grid, on, population: ofCommunes(39_000, 41_000), counted });
  expect(simulation.bySize.map(({ category, maximum }) => [category, maximum])).toEqual([
    [1, 7_000_000],
    [2, 9_000_000],
  ]);
  expect(simulation).toMatchObject({ maximum: null, fixed: null, expected: null, publishedMaximum: null });
  expect(simulation.lines.map(({ unknownReason }) => unknownReason?.EN)).toEqual(
    Array(2).fill(expect.stringContaining('bySize')),
  );
  expect(simulation.notes.map(({ code }) => code)).toEqual([
    'POPULATION_BASIS',
    'SIZE_UNDETERMINED',
    'SHARES_NOT_PUBLISHED',
  ]);
});

test('the note on shares names missions alone, and two bounds only where an amount has them', () => {
  const noteWith = (achievement: number) => {
    const split = gridLine('ACCESS_TO_CARE', { maximum: 200, fixed: 100 });
    const open = [gridLine(null, { maximum: 100 }), gridLine('PREVENTION', { maximum: 300 }), split];
    const lines = gridOf({ lines: open });
    const outcome = fundingOutcome(lines, 2, [
      { mission: null, achievement: null },
      { mission: 'PREVENTION', achievement },
      { mission: 'ACCESS_TO_CARE', achievement: 0 },
    ]);
    return outcomeNotes(lines, [outcome]).map(({ text }) => text.EN);
  };
  const named = 'No source splits into a fixed and a variable part: "PREVENTION".';
  expect(noteWith(1)).toEqual([named]);
  expect(noteWith(0.5)).toEqual([
    `${named} Where less than all is reached, the expected amount has two bounds.`,
  ]);
  const funds = gridOf({ lines: [gridLine(null, { maximum: 100 })] });
  expect(outcomeNotes(funds, [fundingOutcome(funds, 2, [{ mission: null, achievement: null }])])).toEqual([]);
});

test('every text that was not read is named once, in both languages', () => {
  const communes = [reading('Saumur', '49328'), reading('X', null), reading('Y', null), reading('X', null)];
  const size = { category: null, possible: [], basis: null, population: null, reason: 'X.' };
  const population = {
    basis: 'UNKNOWN',
    size,
    populationYear: null,
    populationKind: null,
    communes,
  } as const;
  const { notes, lines, bySize } = fundingSimulation({
    grid,
    on,
    population: { ...population, communes },
    counted,
  });
  const unread = notes.filter(({ code }) => code === 'COMMUNE_UNREAD');
  expect(unread.map(({ text }) => text.EN)).toEqual([
    '"X" is not read: Reason of X.',
    '"Y" is not read: Reason of Y.',
  ]);
  expect(unread.every(({ text }) => text.FR !== text.EN)).toBe(true);
  expect(bySize).toEqual([]);
  expect(lines.every(({ unknownReason }) => unknownReason?.EN.includes('population'))).toBe(true);
});
