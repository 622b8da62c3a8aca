import { documentFacts, type DocumentFacts } from '../../services/cpts/import/documentFacts';
import { readDocuments } from '../../services/cpts/import/readDocuments';

const { documents } = readDocuments();
const facts = documentFacts(documents);

function figure(id: string): DocumentFacts['statedFigures'][number] | undefined {
  return facts.statedFigures.find((one) => one.id === id);
}

describe('the documents', () => {
  test('undated ones say how they are dated', () => {
    const undated = facts.sources.filter(({ publishedOn }) => publishedOn === null);
    expect(undated.map(({ id }) => id)).toEqual([
      'doc-000',
      'doc-003',
      'doc-004',
      'ameli-avenant-2',
      'sml-avenant-2',
      'senat-r25-032',
      'cpts-drancy-app-2025-12-19',
      'cpts-rovira-app-2026-04-15',
      'cpts-perimeter-table-2026',
    ]);
    expect(undated.every(({ dating }) => /no date|not read|^October 2025/.test(dating))).toBe(true);
  });

  test('no fact is made up: no source is synthetic', () => {
    expect(facts.sources.filter(({ kind }) => kind === 'SYNTHETIC')).toEqual([]);
  });
});

describe('CPTS and contracts', () => {
  test('fifteen CPTS are named or begin', () => {
    expect(facts.cpts).toHaveLength(15);
    expect(facts.cpts.filter(({ named }) => !named).map(({ id }) => id)).toEqual(['cpts-est-haute-loire']);
  });

  test('each road ends where its document leaves it', () => {
    const last = facts.cpts.map(({ stages }) => stages.at(-1)?.stage);
    expect(last.filter((stage) => stage === 'ACI_SIGNED')).toHaveLength(11);
    expect(last.filter((stage) => stage === 'PROJECT')).toHaveLength(3);
    expect(last.filter((stage) => stage === 'EMERGING')).toHaveLength(1);
  });

  test('a project names when its signature is expected, a contract who signed it', () => {
    const expected = facts.cpts.filter(({ expectedSignature }) => expectedSignature !== null);
    expect(expected.map(({ id, expectedSignature }) => [id, expectedSignature?.latest])).toEqual([
      ['cpts-du-brivadois', '2023-06-30'],
      ['cpts-des-rives-du-haut-allier', '2023-06-30'],
      ['cpts-de-l-ondaine', '2023-06-30'],
    ]);
    expect(facts.contracts.every(({ signatories }) => signatories.length === 3)).toBe(true);
  });

  test('the contract of the Grand Saumurois is dated to the day and placed', () => {
    expect(facts.contracts.find(({ id }) => id === 'aci-grand-saumurois')).toMatchObject({
      signed: { day: '2021-03-12', precision: 'DAY' },
      signedAt: '49328',
      sourceId: 'doc-001',
    });
  });

  test('roughly dated contracts keep their span', () => {
    const spans = facts.contracts.map(({ signed }) => `${signed.earliest ?? ''}..${signed.latest ?? ''}`);
    expect(new Set(spans)).toEqual(
      new Set([
        '2020-10-01..2020-12-31',
        '2021-01-01..2022-03-31',
        '2021-03-12..2021-03-12',
        '2020-12-01..2020-12-31',
        '2022-09-01..2022-09-30',
      ]),
    );
  });
});

describe('figures stay as stated', () => {
  test.each([
    ['grand-saumurois-population', 'MORE_THAN', 103000],
    ['du-brivadois-population', 'NEARLY', 24000],
    ['var-new-cpts-share', 'NEARLY', 0.36],
    ['france-coverage-early-2022', 'NEARLY', 0.33],
    ['var-coverage', 'MORE_THAN', 2 / 3],
    ['var-members', 'EXACTLY', 1118],
    ['var-without-registered-gp', 'EXACTLY', 0.148],
    ['grand-saumurois-professionals', 'MORE_THAN', 500],
    ['pays-de-la-loire-projects', 'EXACTLY', 35],
    ['contract-years-doc-000', 'EXACTLY', 5],
  ])('%s is %s %d', (id, qualifier, value) => {
    expect(figure(id)).toMatchObject({ qualifier, value });
  });

  test('21 000 is the part of the Ondaine in the Haute-Loire, not its population', () => {
    expect(figure('de-l-ondaine-population-in-haute-loire')).toMatchObject({
      value: 21000,
      cpts: ['cpts-de-l-ondaine'],
      territory: { level: 'Department', code: '43' },
    });
    expect(facts.cpts.find(({ id }) => id === 'cpts-de-l-ondaine')?.departments).toEqual(['42', '43']);
  });

  test('379 859 is about five CPTS together, 1 118 members about eight', () => {
    expect(figure('var-new-cpts-population')?.cpts).toHaveLength(5);
    expect(figure('var-members')?.cpts).toHaveLength(8);
  });

  test('contradictory delays and counts of missions stand side by side', () => {
    const values = (indicator: string) =>
      facts.statedFigures
        .filter((one) => one.indicator === indicator)
        .map(({ sourceId, value }) => [sourceId, value]);
    expect(values('UNSCHEDULED_CARE_DELAY')).toEqual([
      ['doc-000', 24],
      ['doc-002', 48],
      ['doc-003', 24],
    ]);
    expect(values('CORE_MISSION_COUNT')).toEqual([
      ['doc-001', 3],
      ['doc-003', 3],
      ['doc-004', 4],
      ['ameli-avenant-2', 4],
    ]);
  });
});

describe('money and support', () => {
  test('payments and aids are those of the documents', () => {
    expect(facts.payments.map(({ amount, payer, cpts }) => [amount / 100, payer, cpts.length])).toEqual([
      [1221790, 'cpam-83', 8],
      [30000, 'ars-pays-de-la-loire', 1],
    ]);
    expect(facts.startUpAids.map(({ amount, region, condition }) => [amount / 100, region, condition])).toEqual([
      [30000, '52', null],
      [15000, '84', 'PRE_PROJECT_VALIDATED'],
    ]);
  });

  test('thirteen posts of Agora Lib’ cover Nouvelle-Aquitaine, two of them vacant', () => {
    const posts = facts.supportOrganizations.filter(({ organization }) => organization === 'agora-lib');
    expect(posts).toHaveLength(13);
    expect(posts.filter(({ vacant }) => vacant).map(({ departments }) => departments)).toEqual([['17'], ['47']]);
    expect(posts.filter(({ wholeDepartments }) => !wholeDepartments).map(({ departments }) => departments)).toEqual([
      ['33'],
      ['33'],
    ]);
    const [lead, ...others] = posts;
    expect(lead?.departments).toEqual([...new Set(others.flatMap(({ departments }) => departments))].sort());
  });

  test('actions carry a delay only for unscheduled care', () => {
    const delays = facts.healthActions.filter(({ delayHours }) => delayHours !== null);
    expect(delays.map(({ mission, delayHours, sourceId }) => [mission, delayHours, sourceId])).toEqual([
      ['UNSCHEDULED_CARE', 24, 'doc-000'],
      ['UNSCHEDULED_CARE', 48, 'doc-002'],
      ['UNSCHEDULED_CARE', 24, 'doc-003'],
    ]);
  });
});
