import { gridTotalsDiffer } from '../../../../../../services/cpts/model/quality/contradictions/gridTotalsDiffer';
import { gridVersionsDiffer } from '../../../../../../services/cpts/model/quality/contradictions/gridVersionsDiffer';
import { missionStatusesDiffer } from '../../../../../../services/cpts/model/quality/contradictions/missionStatusesDiffer';
import { factsOf, grid, mission, total } from '../../../support/contradictionFacts';

describe('totals of one version', () => {
  test('that differ for a size contradict each other; only the sizes in question are told', () => {
    const totals = [
      { ...total('doc-a', 185_000, 242_000), unscheduledCareIncluded: false },
      { ...total('doc-b', 220_000, 242_000), unscheduledCareIncluded: true },
      total('doc-c', null, 242_000),
    ];
    const found = gridTotalsDiffer(factsOf({ grids: [grid('g', { totals })] }));
    expect(found.map(({ id, kind }) => [id, kind])).toEqual([['total-of-g', 'GRID_TOTALS_DIFFER']]);
    expect(found[0]?.statements).toEqual([
      {
        text: {
          FR: 'Grille g : 185 000 € en taille 1, hors soins non programmés.',
          EN: 'Grid g: 185 000 euros for size 1, unscheduled care left out.',
        },
        figureId: null,
        sourceId: 'doc-a',
      },
      {
        text: {
          FR: 'Grille g : 220 000 € en taille 1, soins non programmés compris.',
          EN: 'Grid g: 220 000 euros for size 1, unscheduled care included.',
        },
        figureId: null,
        sourceId: 'doc-b',
      },
    ]);
  });

  test('of one document, of other sizes, or only observed do not', () => {
    const same = [total('doc-a', 1, null), total('doc-a', 2, null)];
    expect(gridTotalsDiffer(factsOf({ grids: [grid('g', { totals: same })] }))).toEqual([]);
    const apart = [total('doc-a', 1, null), total('doc-b', null, 2)];
    expect(gridTotalsDiffer(factsOf({ grids: [grid('g', { totals: apart })] }))).toEqual([]);
    const differing = [total('doc-a', 1, null), total('doc-b', 2, null)];
    const observed = grid('g', { totals: differing, basis: 'OBSERVED_CONTRACTS' });
    expect(gridTotalsDiffer(factsOf({ grids: [observed] }))).toEqual([]);
  });
});

describe('totals of two versions', () => {
  test('that differ for a size stand side by side', () => {
    const grids = [
      grid('one', { totals: [total('doc-a', 185_000, 242_000)] }),
      grid('two', { totals: [total('doc-b', 287_500, null)] }),
    ];
    const [found] = gridVersionsDiffer(factsOf({ grids }));
    expect([found?.id, found?.kind]).toEqual(['totals-of-grid-versions', 'GRID_VERSIONS_DIFFER']);
    expect(found?.statements.map(({ text, sourceId }) => [sourceId, text.EN])).toEqual([
      ['doc-a', 'Grid one: 185 000 euros for size 1.'],
      ['doc-b', 'Grid two: 287 500 euros for size 1.'],
    ]);
  });

  test('that are equal, or of other sizes, are no contradiction', () => {
    const pair = (one: (number | null)[], two: (number | null)[]) =>
      gridVersionsDiffer(
        factsOf({
          grids: [
            grid('one', { totals: [total('doc-a', ...one)] }),
            grid('two', { totals: [total('doc-b', ...two)] }),
          ],
        }),
      );
    expect(pair([1, 2], [1, 2])).toEqual([]);
    expect(pair([1, null], [null, 2])).toEqual([]);
    expect(pair([1, 3], [1, 2])).toHaveLength(1);
  });
});

describe('statuses of missions', () => {
  test('that differ stand side by side, with those that leave it open', () => {
    const grids = [
      grid('one', { missions: [mission('doc-a', 'OPTIONAL'), mission('doc-b', null)] }),
      grid('two', { missions: [mission('doc-c', 'COMPLEMENTARY')] }),
    ];
    const [found] = missionStatusesDiffer(factsOf({ grids }));
    expect(found?.id).toBe('status-of-quality-of-care');
    expect(found?.statements.map(({ text, sourceId }) => [sourceId, text.EN])).toEqual([
      ['doc-a', 'Grid one: optional mission.'],
      ['doc-b', 'Grid one: named without saying how binding it is.'],
      ['doc-c', 'Grid two: complementary mission.'],
    ]);
  });

  test('that are the same or not told are none', () => {
    const grids = [grid('one', { missions: [mission('doc-a', 'OPTIONAL'), mission('doc-b', null)] })];
    expect(missionStatusesDiffer(factsOf({ grids }))).toEqual([]);
  });
});
