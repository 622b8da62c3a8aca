import { allPopulations, allVintages } from '../../../../../services/cpts/model/quality/allVintages';
import type { Vintage, VintageName } from '../../../../../services/cpts/model/Vintage';
import { smallVintage } from '../../support/smallFrance';

test('vintages of communes and of EPCI together, each once, oldest first, PMUN before PTOT', () => {
  const vintages = [
    { year: 2018, kind: 'TOTAL', national: true },
    { year: 2018, kind: 'MUNICIPAL', national: true },
    { year: 2017, kind: 'MUNICIPAL', national: false },
  ] as const;
  const epciVintages = [
    { year: 2016, kind: 'TOTAL' },
    { year: 2018, kind: 'TOTAL' },
  ] as const;
  expect(allVintages({ vintages, epciVintages })).toEqual([
    { year: 2016, kind: 'TOTAL' },
    { year: 2017, kind: 'MUNICIPAL' },
    { year: 2018, kind: 'MUNICIPAL' },
    { year: 2018, kind: 'TOTAL' },
  ]);
});

describe('the populations of all of them', () => {
  const years = [2016, 2017, 2018];
  const snapshotOf = (populations: (name: VintageName) => Promise<Vintage>) => ({
    vintages: years.map((year) => ({ year, kind: 'MUNICIPAL' as const, national: true })),
    epciVintages: [],
    populations,
  });
  const vintage = ({ year, kind }: VintageName) => Promise.resolve({ ...smallVintage(), year, kind });

  test('are read in turn, and the loop turns between two of them', async () => {
    const events: string[] = [];
    const snapshot = snapshotOf((name) => {
      events.push(`read ${name.year}`);
      setImmediate(() => events.push(`served after ${name.year}`));
      return vintage(name);
    });
    const read = await allPopulations(snapshot);
    expect(read.map(({ year }) => year)).toEqual(years);
    expect(events).toEqual(years.flatMap((year) => [`read ${year}`, `served after ${year}`]));
  });

  test('are read once for many that ask; a reading that fails is not kept', async () => {
    const populations = jest.fn(vintage).mockRejectedValueOnce(new Error('the disk is gone'));
    const snapshot = snapshotOf(populations);
    await expect(allPopulations(snapshot)).rejects.toThrow('the disk is gone');
    const [first, second] = await Promise.all([allPopulations(snapshot), allPopulations(snapshot)]);
    expect(second).toBe(first);
    expect(populations).toHaveBeenCalledTimes(1 + years.length);
  });
});
