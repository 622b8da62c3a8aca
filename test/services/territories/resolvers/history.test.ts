import { readPackage } from '../../../../common/cog/readPackage';
import { latestCog } from '../../../../common/cog/vintages';
import { FormerCodeRow } from '../../../../services/territories/entities/FormerCodeRow';
import { communeOnDay } from '../../../../services/territories/loaders/communeOnDay';
import { nameNote } from '../../../../services/territories/loaders/nameNote';
import { loaderSets } from '../../../../services/territories/loaders/Loaders';
import { askSharedTerritories, testDay, type Asker } from '../support/askTerritories';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('history', (databases) => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await askSharedTerritories(databases);
  });

  test('83052 is Esparron-de-Pallières today and was Esparron on 2025-06-01', async () => {
    const { data } = await graph.ask(`{ today: commune(code: "83052") { name names { name from to } }
    before: commune(code: "83052", on: "2025-06-01") { name current } }`);
    expect(data['today']).toEqual({
      name: 'Esparron-de-Pallières',
      names: [
        { name: 'Esparron', from: null, to: '2026-01-01' },
        { name: 'Esparron-de-Pallières', from: '2026-01-01', to: null },
      ],
    });
    expect(data['before']).toEqual({ name: 'Esparron', current: true });
  });

  test('a name first seen in a yearly list says between which days it began', async () => {
    const { data } = await graph.ask(`{ listed: commune(code: "83052") { names { name note } }
    dated: commune(code: "49060") { names { name from note source { id } } } }`);
    expect(data['listed']?.['names']).toEqual([
      { name: 'Esparron', note: null },
      {
        name: 'Esparron-de-Pallières',
        note: 'First seen in the list of 1 January 2026; it happened after 1 January 2025.',
      },
    ]);
    expect(data['dated']?.['names']?.map((each) => each['note'])).toEqual([null, null]);
  });

  test('between the lists of 2019 and 2021 it may be two years', () => {
    expect(nameNote('2021-01-01', 'cog-2021')).toBe(
      'First seen in the list of 1 January 2021; it happened after 1 January 2019.',
    );
    expect(nameNote('2019-01-01', 'cog-history-2019')).toBeNull();
    expect(nameNote('', 'cog-2019')).toBeNull();
  });

  test('an old code leads to its successor and says so', async () => {
    const { data } = await graph.ask(
      '{ commune(code: "49046") { code current redirect { requestedCode requestedName reason } } }',
    );
    expect(data['commune']).toEqual({
      code: '49060',
      current: true,
      redirect: {
        requestedCode: '49046',
        requestedName: 'Brézé',
        reason: 'Brézé (49046) became a delegated commune of Bellevigne-les-Châteaux (49060) on 2019-01-01.',
      },
    });
  });

  test('on a day when the old code was alive, the commune is answered as it was', async () => {
    const { data } =
      await graph.ask(`{ breze: commune(code: "49046", on: "2018-12-31") { code name current redirect { reason }
      department { code } epci { code } postalCodes delegatedCommunes { code } }
    chace: commune(code: "49060", on: "2018-12-31") { name current population { value year } } }`);
    expect(data['breze']).toEqual({
      code: '49046',
      name: 'Brézé',
      current: false,
      redirect: null,
      department: { code: '49' },
      epci: null,
      postalCodes: [],
      delegatedCommunes: [],
    });
    expect(data['chace']).toEqual({
      name: 'Chacé',
      current: false,
      population: { value: 1_416, year: 2016 },
    });
  });

  /** Where the package leads a former code elsewhere than the dated history: its code, the commune, and the package's. */
  const overrides = [
    ['55273', '55386', '55245'],
    ['60455', '60694', '60054'],
  ];

  test('all 4 240 codes out of use lead where the package says, but for two', async () => {
    const stated = readPackage(latestCog, 'communes').flatMap((row) =>
      (row.anciensCodes ?? []).map((old) => [old, row.code] as const),
    );
    expect(stated).toHaveLength(4_240);
    const loaders = loaderSets(graph.database)();
    const reached = await Promise.all(
      stated.map(async ([old, code]) => [old, (await communeOnDay(loaders, old, testDay))?.code, code]),
    );
    expect(reached.filter(([, found, code]) => found !== code)).toEqual(overrides);
  });

  test('each of them leads to the row of today and says so', async () => {
    const former = await graph.database.getRepository(FormerCodeRow).find();
    expect(former).toHaveLength(4_240);
    const loaders = loaderSets(graph.database)();
    const reached = await Promise.all(former.map(({ code }) => communeOnDay(loaders, code, testDay)));
    for (const [place, commune] of reached.entries()) {
      expect(commune?.today?.code).toBe(former[place]?.successorCode);
      expect(commune?.redirect?.requestedCode).toBe(former[place]?.code);
      expect(commune?.redirect?.reason).toContain(former[place]?.code);
    }
  });

  test('a code that moved there and back is followed on each day', async () => {
    const { data } =
      await graph.ask(`{ a: commune(code: "27676", on: "2020-06-01") { code redirect { reason } }
    b: commune(code: "27676", on: "2022-06-01") { code redirect { reason } }
    c: commune(code: "27058") { code name redirect { reason } } }`);
    expect(data['a']).toEqual({ code: '27676', redirect: null });
    expect(data['b']).toMatchObject({ code: '27058' });
    expect(data['b']?.['redirect']?.['reason']).toContain('between 2019-01-02 and 2021-01-01');
    expect(data['c']).toMatchObject({ code: '27676', name: 'Les Trois Lacs' });
  });

  test('where the lists disagree, a delegated commune leads to the commune it is in today', async () => {
    const { data } = await graph.ask(`{ a: commune(code: "60455") { code } b: commune(code: "55273") { code }
    then: commune(code: "60455", on: "2020-01-01") { code } }`);
    expect(data).toEqual({ a: { code: '60694' }, b: { code: '55386' }, then: { code: '60054' } });
  });

  test('a day far ahead is read like today', async () => {
    const { data } = await graph.ask('{ commune(code: "83050", on: "9999-12-31") { name current } }');
    expect(data['commune']).toEqual({ name: 'Draguignan', current: true });
  });
});
