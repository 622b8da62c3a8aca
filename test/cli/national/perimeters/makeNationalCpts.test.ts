import { makeNationalCpts } from '../../../../cli/national/perimeters/makeNationalCpts';
import { lifeOf, signedOn } from '../../../../cli/national/perimeters/NationalCpts';
import { perimeterLines } from '../../../../cli/national/perimeters/perimeterLines';
import { readPlaces } from '../../../../cli/national/places/readPlaces';
import { isDay } from '../../../../common/calendarDay';
import { groupBy } from '../../../../common/cog/groupBy';

const places = readPlaces();
const country = places.reduce((sum, { population }) => sum + population, 0);
const taken = new Set(['49328', '83119', '75101']);
const all = makeNationalCpts(places, taken, 1);
const entries = all.flatMap((cpts) => cpts.entries);

/** The share of the country whose CPTS has signed by the day and not ended. */
function signedShare(day: string): number {
  const signed = all.filter((cpts) => {
    const { end } = lifeOf(cpts);
    return (signedOn(cpts) ?? '9999') <= day && (end === null || day < end);
  });
  return signed.reduce((sum, { population }) => sum + population, 0) / country;
}

describe('the made-up CPTS', () => {
  it('are 700, each with a number, an id and a name that says what it is', () => {
    expect(all).toHaveLength(700);
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 700 }, (_, at) => at + 1));
    expect(all[122]?.id).toBe('cpts-synthetic-00123');
    expect(all.every(({ name }) => /^CPTS synthétique n° \d+, \S/.test(name))).toBe(true);
  });

  it('are the same for the same seed', () => {
    const textOf = (cpts: typeof all): string => perimeterLines(cpts, '').join('\n');
    expect(textOf(makeNationalCpts(places, taken, 1)) === textOf(all)).toBe(true);
  });

  it('leave the places of the documents to the CPTS there', () => {
    expect(entries.filter(({ place }) => taken.has(place.code))).toEqual([]);
  });

  it('have each place once, or in parts that are together no more than all of it', () => {
    const wrong = [...groupBy(entries, (entry) => entry.place)].filter(([place, shares]) => {
      const inhabitants = shares.reduce((sum, { population }) => sum + population, 0);
      return inhabitants !== place.population || shares.some(({ part }) => part !== shares.length > 1);
    });
    expect(wrong).toEqual([]);
  });

  it('know arrondissements and never the city they are in', () => {
    const codes = new Set(entries.map(({ place }) => place.code));
    expect(['13055', '69123', '75056'].filter((code) => codes.has(code))).toEqual([]);
    const ofMarseille = all.filter((cpts) => cpts.entries.some(({ place }) => place.code.startsWith('132')));
    expect(ofMarseille.length).toBeGreaterThan(3);
  });

  it('have a size of every class, and leave some land uncovered', () => {
    const below = [40_000, 80_000, 175_000].map(
      (limit) => all.filter(({ population }) => population < limit).length,
    );
    expect(below[0]).toBeGreaterThan(50);
    expect(below[1]! - below[0]!).toBeGreaterThan(100);
    expect(below[2]! - below[1]!).toBeGreaterThan(150);
    expect(700 - below[2]!).toBeGreaterThan(30);
    const covered = entries.reduce((sum, { population }) => sum + population, 0);
    expect(covered / country).toBeGreaterThan(0.93);
    expect(covered / country).toBeLessThan(0.99);
  });

  it('lie in several departments here and there, and in several regions', () => {
    const across = (areaOf: (entry: (typeof entries)[number]) => string): number =>
      all.filter((cpts) => new Set(cpts.entries.map(areaOf)).size > 1).length;
    expect(across(({ place }) => place.departmentCode)).toBeGreaterThan(30);
    expect(across(({ place }) => place.regionCode)).toBeGreaterThan(5);
  });

  it('sign year after year until 82 % of the inhabitants have a contract', () => {
    const shares = ['2019-06-30', '2021-01-01', '2023-01-01', '2025-01-01', '2026-06-30'].map(signedShare);
    expect(shares[0]).toBe(0);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares[4]).toBeCloseTo(0.82, 2);
    const last = new Set(all.map(({ stages }) => stages.at(-1)?.stage));
    expect(last).toContain('ENDED');
    expect(last).toContain('PROJECT');
    expect(last).toContain('LETTER_OF_INTENT_VALIDATED');
    expect(last).toContain('HEALTH_PROJECT_VALIDATED');
  });

  it('go through their stages in order, from 2019 to June 2026', () => {
    for (const { stages } of all) {
      const days = stages.map(({ day }) => day);
      expect(days.every((day) => isDay(day) && day >= '2019-01-01' && day <= '2026-06-30')).toBe(true);
      expect([...days].sort()).toEqual(days);
    }
  });

  it('gain and lose a place now and then, while they last', () => {
    const joined = all.flatMap((cpts) =>
      cpts.entries.filter(({ from }) => from !== null && from !== lifeOf(cpts).start),
    );
    expect(joined.length).toBeGreaterThan(30);
    expect(entries.filter(({ to }) => to !== null).length).toBeGreaterThan(20);
    expect(entries.filter(({ from, to }) => from !== null && to !== null && to <= from)).toEqual([]);
  });
});
