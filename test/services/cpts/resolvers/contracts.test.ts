import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('contracts', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  async function contract<Answer>(id: string, fields: string): Promise<Answer> {
    const data = await graph.data<{ contract: Answer }>(
      `query ($id: ID!) { contract(id: $id) { ${fields} } }`,
      { id },
    );
    return data.contract;
  }

  interface Review {
    readonly kind: string;
    readonly contractYear: number | null;
    readonly dueFrom: { readonly day: string | null };
    readonly dueBy: { readonly day: string | null };
    readonly source: { readonly id: string };
  }

  interface Schedule {
    readonly grid: { readonly id: string } | null;
    readonly size: { readonly category: number | null; readonly possible: number[]; readonly reason: string };
    readonly instalments: readonly {
      readonly kind: string;
      readonly amount: number | null;
      readonly label: string;
    }[];
    readonly years: readonly { readonly amount: number | null }[];
    readonly complete: boolean;
    readonly notes: readonly string[];
  }
  const SCHEDULE = `{ grid { id } size { category possible reason } complete notes(language: EN) years { amount }
  instalments { kind amount label(language: EN) } }`;

  test('every contract has its five years, its signatories and the stage of its signature', async () => {
    const data = await graph.data<{
      allCpts: {
        nodes: {
          id: string;
          contracts: {
            signed: { earliest: string };
            ends: { earliest: string };
            signatories: { kind: string; id: string }[];
          }[];
          stages: { stage: string; date: { earliest: string; precision: string } }[];
        }[];
      };
    }>(`{ allCpts(first: 100) { nodes { id stages { stage date { earliest precision } }
    contracts { signed { earliest } ends { earliest } signatories { kind id } } } } }`);
    const contracts = data.allCpts.nodes.flatMap((cpts) => cpts.contracts.map((each) => ({ ...each, cpts })));
    expect(contracts).toHaveLength(11);
    for (const { signed, ends, signatories, cpts } of contracts) {
      expect(Number(ends.earliest.slice(0, 4)) - Number(signed.earliest.slice(0, 4))).toBe(5);
      expect(ends.earliest.slice(4)).toBe(signed.earliest.slice(4));
      expect(signatories.map(({ kind }) => kind)).toEqual(['ARS', 'CPAM', 'CPTS']);
      expect(signatories[2]?.id).toBe(cpts.id);
      const stage = cpts.stages.find((each) => each.stage === 'ACI_SIGNED');
      expect(stage?.date.earliest).toBe(signed.earliest);
    }
  });

  test('the missions of Grand Saumurois, with their deadlines and who gives them', async () => {
    const { missions } = await contract<{ missions: Record<string, unknown>[] }>(
      'aci-grand-saumurois',
      `missions { mission certain grid { id } statuses { status source { id } } startDueBy { day } deployedDueBy { day }
      deadlineNote(language: EN) deadlineSource { id } }`,
    );
    expect(missions).toHaveLength(6);
    expect(missions[0]).toEqual({
      mission: 'ACCESS_TO_CARE',
      certain: true,
      grid: { id: 'aci-2019' },
      statuses: [
        { status: 'CORE', source: { id: 'doc-001' } },
        { status: 'CORE', source: { id: 'doc-003' } },
      ],
      startDueBy: { day: '2021-09-12' },
      deployedDueBy: { day: '2022-09-12' },
      deadlineNote: expect.stringMatching(
        /2023-11-30: started within 6 months.*not in force on that day/,
      ) as string,
      deadlineSource: { id: 'paps-hauts-de-france-2023-11-30' },
    });
    expect(missions[4]).toMatchObject({
      mission: 'QUALITY_OF_CARE',
      startDueBy: null,
      deadlineNote: expect.stringMatching(/at any time/) as string,
      deadlineSource: null,
    });
  });

  test('a contract that may be older or newer than amendment 2 has the missions of both, none certain', async () => {
    const { missions, grid } = await contract<{
      missions: { certain: boolean; grid: { id: string } }[];
      grid: null;
    }>('aci-du-golfe', 'missions { certain grid { id } } grid { id }');
    expect(grid).toBeNull();
    expect(missions.map((each) => each.grid.id)).toEqual([
      ...Array<string>(6).fill('aci-2019'),
      ...Array<string>(7).fill('avenant-2-2021'),
    ]);
    expect(missions.some(({ certain }) => certain)).toBe(false);
  });

  describe('reviews', () => {
    const FIELDS = 'kind contractYear dueFrom { day } dueBy { day } source { id }';

    test('of Grand Saumurois, in the order in which they fall due', async () => {
      const { reviews } = await contract<{ reviews: Review[] }>(
        'aci-grand-saumurois',
        `reviews { ${FIELDS} }`,
      );
      expect(reviews.map(({ dueBy }) => dueBy.day)).toEqual([
        '2021-09-12',
        '2022-03-12',
        '2022-03-12',
        '2022-05-12',
        '2023-05-12',
        '2024-05-12',
        '2025-05-12',
        '2026-05-12',
      ]);
      expect(reviews[3]).toEqual({
        kind: 'ANNIVERSARY',
        contractYear: 1,
        dueFrom: { day: '2022-03-12' },
        dueBy: { day: '2022-05-12' },
        source: { id: 'doc-003' },
      });
    });

    test.each([
      ['2022-05-12', 1],
      ['2022-06-01', 2],
      ['2026-05-12', 5],
      ['2026-05-13', undefined],
    ])('the next one on %s closes the year %s', async (on, year) => {
      const { nextReview } = await contract<{ nextReview: Review | null }>(
        'aci-grand-saumurois',
        `nextReview(on: "${on}") { ${FIELDS} }`,
      );
      expect(nextReview?.contractYear).toBe(year);
    });

    test('without a day it is that of today', async () => {
      const { nextReview } = await contract<{ nextReview: Review }>(
        'aci-grand-saumurois',
        `nextReview { ${FIELDS} }`,
      );
      expect(nextReview.dueBy.day).toBe('2023-05-12');
    });
  });

  describe('the schedule of payments', () => {
    const scheduleOf = async (id: string, args = '') =>
      (await contract<{ paymentSchedule: Schedule }>(id, `paymentSchedule${args} ${SCHEDULE}`))
        .paymentSchedule;

    test('of Grand Saumurois: 75 000 euros of operating funds a year, and no more without a start', async () => {
      const schedule = await scheduleOf('aci-grand-saumurois');
      expect(schedule).toMatchObject({ grid: { id: 'aci-2019' }, size: { category: 3 }, complete: false });
      expect(schedule.years.map(({ amount }) => amount)).toEqual(Array(5).fill(75_000));
      expect(schedule.instalments.slice(0, 3).map(({ kind, amount }) => [kind, amount])).toEqual([
        ['OPERATING_FUNDS', 75_000],
        ['OPERATING_FUNDS_ADVANCE', 56_250],
        ['OPERATING_FUNDS_BALANCE', 18_750],
      ]);
    });

    test('a size that is given goes before that of the CPTS', async () => {
      const schedule = await scheduleOf('aci-grand-saumurois', '(sizeCategory: 1)');
      expect(schedule.size).toEqual({ category: 1, possible: [1], reason: 'Size 1 as given.' });
      expect(schedule.years[0]?.amount).toBe(50_000);
    });

    test('a grid that splits amounts: the mission is scheduled, its operating funds are not known', async () => {
      const schedule = await scheduleOf(
        'aci-grand-saumurois',
        '(gridId: "observed-2025-size-3", missionStarts: [{ mission: CARE_PATHWAYS, on: "2021-03-12" }], achievement: 0.5)',
      );
      const mission = schedule.instalments.filter(({ label }) => label !== 'Operating funds');
      expect(mission.slice(0, 3).map(({ kind, amount }) => [kind, amount])).toEqual([
        ['MISSION_FIXED_ADVANCE', 33_750],
        ['MISSION_FIXED_BALANCE', 11_250],
        ['MISSION_VARIABLE', 22_500],
      ]);
      expect(schedule.complete).toBe(false);
      expect(schedule.notes.join(' ')).toMatch(/observed in contracts/);
    });

    test('two possible versions: nothing is known until one is chosen', async () => {
      const open = await scheduleOf('aci-du-golfe');
      expect(open.grid).toBeNull();
      expect(open.years.map(({ amount }) => amount)).toEqual(Array(5).fill(null));
      const chosen = await scheduleOf('aci-du-golfe', '(gridId: "aci-2019")');
      expect(chosen).toMatchObject({ grid: { id: 'aci-2019' }, size: { category: 2 } });
      expect(chosen.years.map(({ amount }) => amount)).toEqual(Array(5).fill(60_000));
    });

    test('a CPTS whose size is not known has unknown amounts, and the reason', async () => {
      const schedule = await scheduleOf('aci-lsto');
      expect(schedule.size.category).toBeNull();
      expect(schedule.size.reason).not.toBe('');
      expect(schedule.years.every(({ amount }) => amount === null)).toBe(true);
    });

    test('notes and reasons are there in French too', async () => {
      const answer = await contract<{
        paymentSchedule: { notes: string[]; instalments: { unknownReason: string }[] };
      }>('aci-lsto', 'paymentSchedule { notes instalments { unknownReason } }');
      expect(answer.paymentSchedule.notes[0]).toBe(
        'Des plafonds de la grille, et non des paiements effectués.',
      );
      expect(answer.paymentSchedule.instalments[0]?.unknownReason).toMatch(/taille ne peut être établie/);
    });
  });
});
