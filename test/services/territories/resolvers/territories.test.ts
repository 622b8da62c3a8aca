import { askSharedTerritories, type Asker, type Json } from '../support/askTerritories';
import { describeOnDatabases } from '../../../support/databases';

/** The name of an entity; null where the gateway gets null for it. */
function named(entity: Json | null): unknown {
  return entity === null ? null : entity['name'];
}

describeOnDatabases('territories', (databases) => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await askSharedTerritories(databases);
  });

  describe('country, regions, departments', () => {
    test('there are 18 regions, none of them an overseas collectivity', async () => {
      const { data } = await graph.ask('{ country { code level regions { code zone } } regions { code } }');
      expect(data['country']).toMatchObject({ code: 'FR', level: 'COUNTRY' });
      expect(data['regions']).toHaveLength(18);
      expect(data['country']?.['regions']).toHaveLength(18);
    });

    test('there are 101 departments and 8 overseas collectivities, which have no region', async () => {
      const { data } = await graph.ask(`{
      all: departments { code }
      collectivities: departments(zone: OVERSEAS_COLLECTIVITY) { code region { code } }
      corsica: departments(regionCode: "94") { code region { name } }
    }`);
      expect(data['all']).toHaveLength(109);
      expect(data['collectivities']).toHaveLength(8);
      expect(data['collectivities']?.[0]).toEqual({ code: '975', region: null });
      expect(data['corsica']).toEqual([
        { code: '2A', region: { name: 'Corse' } },
        { code: '2B', region: { name: 'Corse' } },
      ]);
    });

    test('the Var has 153 communes and 1 055 821 inhabitants in 2016', async () => {
      const { data } = await graph.ask(`{ department(code: "83") {
      name communeCount zone population(year: 2016) { value kind origin source { kind licence } }
      communes(first: 10000) { totalCount nodes { code } pageInfo { hasNextPage } } } }`);
      expect(data['department']).toMatchObject({ name: 'Var', communeCount: 153, zone: 'METROPOLITAN' });
      expect(data['department']?.['population']).toEqual({
        value: 1_055_821,
        kind: 'MUNICIPAL',
        origin: 'SUM_OF_COMMUNES',
        source: { kind: 'OFFICIAL', licence: 'Licence Ouverte' },
      });
      expect(data['department']?.['communes']?.['nodes']).toHaveLength(153);
    });

    test('an EPCI that lies in three departments is listed in each', async () => {
      const { data } = await graph.ask(`{ epci(siren: "200054807") { name kind departments { code } }
      department(code: "84") { epcis { code } } }`);
      expect(data['epci']).toMatchObject({
        kind: 'METROPOLE',
        departments: [{ code: '13' }, { code: '83' }, { code: '84' }],
      });
      expect(data['department']?.['epcis']).toContainEqual({ code: '200054807' });
    });
  });

  describe('EPCI', () => {
    test('CA Saumur Val de Loire has 45 communes, and 101 902 inhabitants (PTOT 2018)', async () => {
      const { data } = await graph.ask(`{ epci(siren: "200071876") { name kind communeCount communes { code }
      population(year: 2018, kind: TOTAL) { value origin source { id } } } }`);
      expect(data['epci']).toMatchObject({ name: 'CA Saumur Val de Loire', communeCount: 45 });
      expect(data['epci']?.['communes']).toHaveLength(45);
      expect(data['epci']?.['population']).toEqual({
        value: 101_902,
        origin: 'PUBLISHED',
        source: { id: 'legal-populations-2018-in-cog-2021' },
      });
    });

    test('there are 1 255 EPCI, the Métropole de Lyon among the métropoles', async () => {
      const { data } = await graph.ask('{ departments { epcis { code kind } } }');
      const epcis = new Map<unknown, unknown>();
      for (const department of Array.from(data['departments'] ?? [])) {
        for (const epci of Array.from(department['epcis'] ?? [])) epcis.set(epci['code'], epci['kind']);
      }
      expect(epcis.size).toBe(1_255);
      expect(epcis.get('200046977')).toBe('METROPOLE');
    });
  });

  describe('communes', () => {
    test('there are 34 875 communes of the regions, 94 of the collectivities, and 45 arrondissements apart', async () => {
      const { data } = await graph.ask(`{ communes(first: 1) { totalCount }
      departments(zone: OVERSEAS_COLLECTIVITY) { communeCount }
      paris: commune(code: "75056") { arrondissements { code } }
      lyon: commune(code: "69123") { arrondissements { code } }
      marseille: commune(code: "13055") { arrondissements { code } } }`);
      expect(data['communes']?.['totalCount']).toBe(34_875 + 94);
      const counts = Array.from(data['departments'] ?? []).map((department) =>
        Number(department['communeCount']),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(94);
      expect(
        [data['paris'], data['lyon'], data['marseille']].map((city) => city?.['arrondissements']?.length),
      ).toEqual([20, 9, 16]);
    });

    test('an arrondissement is a part: it has a parent, and no list of communes shows it', async () => {
      const { data } =
        await graph.ask(`{ commune(code: "75112") { kind parent { code } department { communeCount
      communes { nodes { code } } } epci { name } postalCodes } }`);
      expect(data['commune']).toMatchObject({
        kind: 'MUNICIPAL_ARRONDISSEMENT',
        parent: { code: '75056' },
        department: { communeCount: 1, communes: { nodes: [{ code: '75056' }] } },
        postalCodes: ['75012'],
      });
    });

    test('a code that a delegated commune shares is that of the commune', async () => {
      const { data } =
        await graph.ask(`{ commune(code: "49060") { name current redirect { reason } formerCodes
      delegatedCommunes { code name kind } } }`);
      expect(data['commune']).toEqual({
        name: 'Bellevigne-les-Châteaux',
        current: true,
        redirect: null,
        formerCodes: ['49046', '49274'],
        delegatedCommunes: [
          { code: '49046', name: 'Brézé', kind: 'DELEGATED' },
          { code: '49060', name: 'Chacé', kind: 'DELEGATED' },
          { code: '49274', name: 'Saint-Cyr-en-Bourg', kind: 'DELEGATED' },
        ],
      });
    });

    test('four islands are in no EPCI', async () => {
      const { data } = await graph.ask('{ commune(code: "22016") { name epci { code } region { code } } }');
      expect(data['commune']).toEqual({ name: 'Île-de-Bréhat', epci: null, region: { code: '53' } });
    });

    test('pages follow each other by code, without a gap', async () => {
      const first = await graph.ask(
        '{ communes(first: 7, filter: { departmentCode: "83" }) { edges { cursor node { code } } pageInfo { hasNextPage endCursor } } }',
      );
      const after = first.data['communes']?.['pageInfo']?.['endCursor'];
      const second = await graph.ask(
        'query ($after: String) { communes(first: 10000, after: $after, filter: { departmentCode: "83" }) { totalCount nodes { code } pageInfo { hasNextPage } } }',
        { after },
      );
      const codes = [
        ...Array.from(first.data['communes']?.['edges'] ?? []).map((edge) => edge['node']?.['code']),
        ...Array.from(second.data['communes']?.['nodes'] ?? []).map((node) => node['code']),
      ];
      expect(codes).toHaveLength(153);
      expect(codes).toEqual([...new Set(codes)].sort());
      expect(second.data['communes']).toMatchObject({ totalCount: 153, pageInfo: { hasNextPage: false } });
    });

    test('filters hold together', async () => {
      const { data } = await graph.ask(`{
      postal: communes(filter: { postalCode: "83390" }) { nodes { name } }
      large: communes(filter: { regionCode: "93", populationAtLeast: 300000 }) { nodes { name } }
      empty: communes(filter: { populationBelow: 1 }) { totalCount nodes { code population { value } } }
      epci: communes(filter: { epciSiren: "200071876", populationBelow: 200 }) { nodes { code } } }`);
      expect(data['postal']?.['nodes']).toEqual([
        { name: 'Cuers' },
        { name: 'Pierrefeu-du-Var' },
        { name: 'Puget-Ville' },
      ]);
      expect(data['large']?.['nodes']).toEqual([{ name: 'Nice' }, { name: 'Marseille' }]);
      expect(data['empty']?.['totalCount']).toBe(6);
      expect(data['empty']?.['nodes']?.[0]).toEqual({ code: '55039', population: { value: 0 } });
      expect(Number(data['epci']?.['nodes']?.length)).toBeLessThan(45);
    });
  });

  test('lists are loaded in batches: a hundred departments cost no more statements than one', async () => {
    const fields =
      'code population { value source { id } } communeCount region { code } epcis { code } communes(first: 3) { nodes { code epci { name } population { value } postalCodes } }';
    const one = await graph.statements(`{ departments(regionCode: "06") { ${fields} } }`);
    const all = await graph.statements(`{ departments { ${fields} } }`);
    expect(all).toBeLessThanOrEqual(one + 2);
  });

  test('the datasets name their source and day', async () => {
    const { data } = await graph.ask(
      '{ territoryDatasets { id asOf rows rejected version source { title licence } } }',
    );
    expect(data['territoryDatasets']).toMatchObject([
      { id: 'code-officiel-geographique', asOf: '2026-01-01', source: { licence: 'Licence Ouverte' } },
      { id: 'legal-populations', source: { licence: 'Licence Ouverte' } },
    ]);
  });

  test('entities answer to the gateway by their key', async () => {
    const { data } = await graph.ask(`{ _entities(representations: [
    { __typename: "Commune", code: "83069" }, { __typename: "EPCI", code: "200071876" },
    { __typename: "Department", code: "49" }, { __typename: "Region", code: "93" }, { __typename: "Country", code: "FR" },
    { __typename: "Region", code: "99" }]) { __typename ... on Territory { name } } }`);
    expect(Array.from(data['_entities'] ?? []).map((entity) => named(entity))).toEqual([
      'Hyères',
      'CA Saumur Val de Loire',
      'Maine-et-Loire',
      "Provence-Alpes-Côte d'Azur",
      'France',
      null,
    ]);
  });
});
