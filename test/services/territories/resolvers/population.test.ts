import { askSharedTerritories, type Asker } from '../support/askTerritories';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('population', (databases) => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await askSharedTerritories(databases);
  });

  test('a commune nouvelle of 2019 has no figure for 2016, which its seat alone has in the file', async () => {
    const { data } =
      await graph.ask(`{ commune(code: "49060") { old: population(year: 2016) { value unknownReason source { id } }
    next: population(year: 2018) { value } populations { year kind value } } department(code: "49") { population(year: 2016) { value unknownReason } } }`);
    expect(data['commune']?.['old']).toMatchObject({ value: null, source: null });
    expect(data['commune']?.['old']?.['unknownReason']).toContain('Saint-Cyr-en-Bourg and Brézé');
    expect(data['commune']?.['next']).toEqual({ value: 3_498 });
    expect(data['commune']?.['populations']).toHaveLength(11);
    expect(data['department']?.['population']?.['value']).toBeNull();
    expect(data['department']?.['population']?.['unknownReason']).toMatch(
      /^\d+ of its communes have no figure for 2016/,
    );
  });

  test('its EPCI has the totals of 2016 that were published for the whole', async () => {
    const { data } =
      await graph.ask(`{ epci(siren: "200071876") { municipal: population(year: 2016) { value origin }
    total: population(year: 2016, kind: TOTAL) { value origin } latest: population { value year origin } } }`);
    expect(data['epci']).toEqual({
      municipal: { value: 99_961, origin: 'PUBLISHED' },
      total: { value: 103_473, origin: 'PUBLISHED' },
      latest: { value: 98_005, year: 2023, origin: 'SUM_OF_COMMUNES' },
    });
  });

  test('a commune merged since is the sum of its parts, one split since has no figure', async () => {
    const { data } =
      await graph.ask(`{ merged: commune(code: "16393") { population(year: 2021) { value origin note } }
    cut: commune(code: "15141") { population(year: 2021) { value unknownReason } }
    then: commune(code: "15141", on: "2024-01-01") { name population(year: 2021) { value } } }`);
    expect(data['merged']?.['population']).toMatchObject({ value: 2_869, origin: 'SUM_OF_COMMUNES' });
    expect(data['cut']?.['population']?.['value']).toBeNull();
    expect(data['cut']?.['population']?.['unknownReason']).toContain('2025-01-01');
    expect(data['then']).toEqual({ name: 'Neussargues en Pinatelle', population: { value: 1_653 } });
  });

  test('six communes have 0 inhabitants, and 0 is their figure', async () => {
    const codes = ['55039', '55050', '55139', '55189', '55239', '55307'];
    const fields = codes.map(
      (code) => `c${code}: commune(code: "${code}") { population { value year unknownReason } }`,
    );
    const { data } = await graph.ask(`{ ${fields.join(' ')} }`);
    for (const code of codes) {
      expect(data[`c${code}`]?.['population']).toEqual({ value: 0, year: 2023, unknownReason: null });
    }
  });

  test('Mayotte keeps its census of 2017, and the country says that it counts with it', async () => {
    const { data } =
      await graph.ask(`{ commune(code: "97611") { latest: population { value year } year: population(year: 2023) { value unknownReason } }
    region(code: "06") { population { value year } } department(code: "976") { population(year: 2022) { value unknownReason } }
    country { population(year: 2020) { value note } } }`);
    expect(data['commune']).toEqual({
      latest: { value: 71_437, year: 2017 },
      year: { value: null, unknownReason: 'The last published census of Mayotte is of 2017.' },
    });
    expect(data['region']?.['population']).toEqual({ value: 256_518, year: 2017 });
    expect(data['department']?.['population']?.['value']).toBeNull();
    expect(data['country']?.['population']?.['value']).toBe(67_162_154 + 256_518);
    expect(data['country']?.['population']?.['note']).toContain(
      'Mayotte counts with its last census, 2017 (256 518 inhabitants)',
    );
  });

  test('Paris is counted once: the country is the sum of its regions', async () => {
    const { data } = await graph.ask(`{ country { population { value } regions { population { value year } } }
    paris: commune(code: "75056") { population { value } arrondissements { population { value } } }
    department(code: "75") { population { value } } }`);
    const sum = (places: unknown) =>
      (places as { population: { value: number } }[]).reduce(
        (total, place) => total + place.population.value,
        0,
      );
    expect(sum(data['country']?.['regions'])).toBe(data['country']?.['population']?.['value']);
    expect(sum(data['paris']?.['arrondissements'])).toBe(data['paris']?.['population']?.['value']);
    expect(data['department']?.['population']).toEqual(data['paris']?.['population']);
  });

  test('a sum that lacks a commune is unknown, and names it', async () => {
    const { data } = await graph.ask(
      '{ department(code: "29") { population(year: 2021) { value unknownReason } } }',
    );
    expect(data['department']?.['population']).toEqual({
      value: null,
      unknownReason: '2 of its communes have no figure for 2021 in the data: Île-de-Sein and Ouessant.',
    });
  });

  test('collectivities that are counted in years of their own have no figure', async () => {
    const { data } = await graph.ask(`{ commune(code: "98735") { population { value unknownReason } }
    spm: commune(code: "97502") { population { value year } } land: department(code: "984") { population { value unknownReason } } }`);
    expect(data['commune']?.['population']?.['unknownReason']).toContain('years of its own');
    expect(data['spm']?.['population']?.['year']).toBe(2023);
    expect(data['land']?.['population']?.['value']).toBeNull();
  });

  test('a year that is in no file is null with the years there are', async () => {
    const { data } = await graph.ask(
      '{ commune(code: "83069") { a: population(year: 2017) { value year unknownReason } b: population(year: 2023, kind: TOTAL) { value unknownReason } c: population(year: 2016, kind: TOTAL) { unknownReason } } }',
    );
    expect(data['commune']?.['a']).toEqual({
      value: null,
      year: 2017,
      unknownReason:
        'The data holds PMUN of 2017 for Mayotte alone: its years for all of France are 2016, 2018, 2019, 2020, 2021, 2022, 2023.',
    });
    expect(data['commune']?.['b']?.['unknownReason']).toContain('no PTOT of 2023: its');
    expect(data['commune']?.['c']?.['unknownReason']).toContain(
      'no PTOT of 2016 but totals of whole EPCI: its',
    );
  });
});
