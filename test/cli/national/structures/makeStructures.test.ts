import { makeStructures } from '../../../../cli/national/structures/makeStructures';
import { finessLines } from '../../../../cli/national/structures/finessLines';
import { countsAt } from '../../../../cli/national/nationalCounts';
import { readPlaces } from '../../../../cli/national/places/readPlaces';
import { passesLuhn } from '../../../../common/text/passesLuhn';

const structures = makeStructures(readPlaces(), countsAt(1), 1);
const rows = finessLines(structures, 1).map((line) => line.split(';'));

describe('the establishments of a whole country', () => {
  it('are 2 500 MSP, 2 000 health centres and 3 000 others, each with its own number', () => {
    const count = (code: string): number =>
      structures.filter(({ category }) => category.code === code).length;
    expect([count('603'), count('124'), structures.length]).toEqual([2_500, 2_000, 7_500]);
    expect(new Set(structures.map(({ finess }) => finess)).size).toBe(7_500);
    expect(structures.filter(({ finess }) => passesLuhn(finess))).toEqual([]);
  });

  it('name overseas departments as FINESS does', () => {
    const departments = new Map(
      rows
        .filter((row) => row[0] === 'structureet' && /^9[A-F]$/.test(row[13]!))
        .map((row) => [row[13], row[12]]),
    );
    expect([...departments.keys()].sort()).toEqual(['9A', '9B', '9C', '9D', '9F']);
    expect(departments.get('9A')).toMatch(/^1\d\d$/);
    expect(departments.get('9F')).toMatch(/^6\d\d$/);
  });

  it('stand in the projection of their part of the world', () => {
    const origins = new Set(
      rows.filter((row) => row[0] === 'geolocalisation').map((row) => row[4]?.split(',').at(-1)),
    );
    expect([...origins].sort()).toEqual(['LAMBERT_93', 'UTM_N20', 'UTM_N22', 'UTM_S38', 'UTM_S40']);
  });
});
