import type { StatedFigureCptsRow } from '../../../../services/cpts/entities/StatedFigureCptsRow';
import type { StatedFigureRow } from '../../../../services/cpts/entities/StatedFigureRow';
import { SnapshotStore } from '../../../../services/cpts/loaders/SnapshotStore';
import { statedPopulations } from '../../../../services/cpts/loaders/statedPopulations';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

function figure(id: string, value: number, more: Partial<StatedFigureRow> = {}): StatedFigureRow {
  return {
    id,
    indicator: 'POPULATION',
    value,
    upTo: null,
    qualifier: 'EXACTLY',
    asOf: null,
    stage: null,
    territoryLevel: null,
    territoryCode: null,
    note: null,
    sourceId: 'doc-test',
    ...more,
  } as StatedFigureRow;
}

function of(figureId: string, ...cptsIds: string[]): StatedFigureCptsRow[] {
  return cptsIds.map((cptsId) => ({ figureId, cptsId }));
}

function exactly(value: number) {
  return { value, upTo: null, qualifier: 'EXACTLY' };
}

test('all that are stated of one CPTS, smallest first and each once, in whichever order they come', () => {
  const figures = [
    figure('a', 41_000),
    figure('b', 39_000),
    figure('c', 41_000),
    figure('d', 41_000, { qualifier: 'ABOUT' }),
    figure('e', 41_000, { qualifier: 'BETWEEN', upTo: 43_000 }),
    figure('f', 41_000, { qualifier: 'BETWEEN', upTo: 42_000 }),
  ];
  const links = figures.flatMap(({ id }) => of(id, 'cpts-a'));
  const expected = [
    exactly(39_000),
    { ...exactly(41_000), qualifier: 'ABOUT' },
    { value: 41_000, upTo: 42_000, qualifier: 'BETWEEN' },
    { value: 41_000, upTo: 43_000, qualifier: 'BETWEEN' },
    exactly(41_000),
  ];
  expect(statedPopulations(figures, links).get('cpts-a')).toEqual(expected);
  expect(statedPopulations(figures.toReversed(), links.toReversed()).get('cpts-a')).toEqual(expected);
});

test('a figure of several CPTS together, or of a part of one, is none of its own', () => {
  const figures = [
    figure('a', 10_000),
    figure('b', 20_000, { territoryLevel: 'Department', territoryCode: '43' }),
    figure('c', 30_000),
    figure('d', 40_000),
  ];
  const links = [...of('a', 'cpts-a', 'cpts-b'), ...of('b', 'cpts-a'), ...of('d', 'cpts-b')];
  expect([...statedPopulations(figures, links)]).toEqual([['cpts-b', [exactly(40_000)]]]);
});

describe('of the database', () => {
  let prepared: TestDatabase;
  beforeAll(async () => {
    prepared = await openTestDatabase();
  }, 300_000);
  afterAll(() => prepared.discard());

  test('the size of a CPTS is read from every document that states its population, the last one or not', async () => {
    const { database } = prepared;
    for (const [id, value] of [
      ['a-made-up', 90_000],
      ['z-made-up', 39_000],
    ]) {
      await database.query(
        `INSERT INTO stated_figure (id, indicator, value, qualifier, sourceId) VALUES ('${id}', 'POPULATION', ${value}, 'EXACTLY', 'doc-000')`,
      );
      await database.query(
        `INSERT INTO stated_figure_cpts (figureId, cptsId) VALUES ('${id}', 'cpts-velay-sud')`,
      );
    }
    const cpts = (await new SnapshotStore(database).current()).cptsById('cpts-velay-sud');
    expect(cpts?.statedPopulations).toEqual([exactly(39_000), exactly(66_500), exactly(90_000)]);
  });
});
