import { shareCheck } from '../../../../../services/cpts/model/quality/shareCheck';
import { smallFrance, smallVintage } from '../../support/smallFrance';

const snapshot = {
  reference: smallFrance,
  vintages: [{ year: 2023, kind: 'MUNICIPAL', national: true } as const],
  epciVintages: [],
  populations: () => Promise.resolve(smallVintage(['13001'])),
};

test('the stated inhabitants over the territory, beside the stated share', async () => {
  const territory = { level: 'Department', code: '83' } as const;
  const { candidates, best } = await shareCheck(snapshot, { inhabitants: 300, share: 0.2, territory });
  const [candidate, ...others] = candidates;
  expect(others).toEqual([]);
  expect(candidate).toMatchObject({ year: 2023, kind: 'MUNICIPAL', territoryPopulation: 1_200, share: 0.25 });
  expect(candidate?.deviation).toBeCloseTo(0.25, 12);
  expect(candidate?.unknownReason).toBeNull();
  expect(best).toBe(candidates[0]);
});

test('a territory without a figure, or without inhabitants, has no share, and the reason', async () => {
  const reasonOf = async (level: 'Commune' | 'Department', code: string) => {
    const checked = { inhabitants: 300, share: 0.2, territory: { level, code } };
    const { candidates, best } = await shareCheck(snapshot, checked);
    expect(best).toBeNull();
    expect(candidates.map(({ share, deviation }) => [share, deviation])).toEqual([[null, null]]);
    return candidates[0]?.unknownReason;
  };
  expect(await reasonOf('Commune', '13001')).toBe('No PMUN of 2023 is loaded for 13001.');
  expect(await reasonOf('Department', '43')).toBe('No PMUN of 2023 is loaded for Department 43.');
  expect(await reasonOf('Commune', '83003')).toBe('Nobody lives there, so there is no share to tell.');
});
