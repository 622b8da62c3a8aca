import { databaseModel } from '../../../../services/territories/databaseModel';
import { aplImport } from '../../../../services/territories/import/apl/aplImport';
import { zoningImport } from '../../../../services/territories/import/zoning/zoningImport';
import { describeOnDatabases } from '../../../support/databases';
import { aplSheet, DOCTOR_HEADS, DOCTOR_ROWS, UNIT } from '../support/aplSheets';
import { askTerritories, type Asker } from '../support/askTerritories';
import { importFiles, madeFiles } from '../support/importFiles';
import { fillSmallTerritories } from '../support/smallTerritories';

const files = madeFiles();
afterAll(() => files.remove());

describeOnDatabases('zones and accessibility of communes', ({ open }) => {
  let graph: Asker;
  let empty: Asker;

  beforeAll(async () => {
    const bare = await open(databaseModel);
    await fillSmallTerritories(bare);
    empty = await askTerritories(bare);
    const database = await open(databaseModel);
    await fillSmallTerritories(database);
    const head = 'Code;Libellé;Zonage_MG';
    const old = files.text('zonage_20190703.csv', [head, '83050;Draguignan;5_ZV', '83069;Hyères;1_ZIP']);
    const now = files.text('zonage_20250115.csv', [
      head,
      '83050;Draguignan;1_ZIP',
      '83069;Hyères;6_HZ',
      '83069;Hyères;3_QPV_ZIP',
      '49004;Brigné;1_ZIP',
      '49141;Forges;2_ZAC',
    ]);
    const apl = await files.sheets('apl.xlsx', { 'APL 2023': aplSheet(DOCTOR_HEADS, DOCTOR_ROWS) });
    await importFiles(database, zoningImport, { files: [old] });
    await importFiles(database, zoningImport, { files: [now] });
    await importFiles(database, aplImport, { files: [apl] });
    graph = await askTerritories(database);
  });

  test('the zones in force on a day, their days and source', async () => {
    const { data, errors } = await graph.ask(`{ commune(code: "83069") {
      now: zonings { zone profession wholeCommune part partName from to source { id kind licence } }
      then: zonings(on: "2020-01-01") { zone wholeCommune from to } zoningUnknownReason
      before: zonings(on: "2010-01-01") { zone } reason: zoningUnknownReason(on: "2010-01-01") } }`);
    expect(errors).toEqual([]);
    const source = { id: 'zoning-2025-01-15', kind: 'OFFICIAL', licence: 'Licence Ouverte 2.0' };
    const days = { profession: 'DOCTOR', from: '2025-01-15', to: null, source };
    expect(data['commune']).toEqual({
      now: [
        { zone: 'HZ', wholeCommune: true, part: null, partName: null, ...days },
        { zone: 'ZIP', wholeCommune: false, part: 'PRIORITY_NEIGHBOURHOOD', partName: null, ...days },
      ],
      then: [{ zone: 'ZIP', wholeCommune: true, from: '2019-07-03', to: '2025-01-15' }],
      zoningUnknownReason: null,
      before: [],
      reason: 'The first medical zoning of its department that is loaded begins on 2019-07-03.',
    });
  });

  test('nothing loaded and not named are told apart from in no zone', async () => {
    const { data } =
      await graph.ask(`{ unnamed: commune(code: "83137") { zonings { zone } zoningUnknownReason }
      unloaded: commune(code: "75056") { zonings { zone } zoningUnknownReason }
      past: commune(code: "49004", on: "2010-01-01") { name zonings { zone } zoningUnknownReason } }`);
    expect(data['unnamed']).toEqual({
      zonings: [],
      zoningUnknownReason: 'The medical zoning in force from 2025-01-15 does not name Toulon.',
    });
    expect(data['unloaded']?.['zoningUnknownReason']).toBe('No medical zoning of department 75 is loaded.');
    expect(data['past']).toEqual({
      name: 'Brigné',
      zonings: [],
      zoningUnknownReason: 'The data holds medical zones for the communes of today only.',
    });
  });

  test('communes in a zone today, as a whole or in part, with their figures', async () => {
    const { data, errors } =
      await graph.ask(`{ zip: communes(filter: { zone: ZIP }) { totalCount nodes { code } }
      zac: communes(filter: { zone: ZAC, departmentCode: "49" }) { nodes { code zonings { zone partName } } }
      zv: communes(filter: { zone: ZV }) { totalCount }
      here: communes(filter: { zone: ZIP, departmentCode: "83", populationAtLeast: 1 }, first: 1) { totalCount
        pageInfo { hasNextPage } nodes { code accessibility { value totalPopulation year } } } }`);
    expect(errors).toEqual([]);
    expect(data['zip']).toEqual({
      totalCount: 3,
      nodes: [{ code: '49125' }, { code: '83050' }, { code: '83069' }],
    });
    expect(data['zac']?.['nodes']).toEqual([
      {
        code: '49125',
        zonings: [
          { zone: 'ZIP', partName: 'Brigné' },
          { zone: 'ZAC', partName: 'Forges' },
        ],
      },
    ]);
    expect(data['zv']?.['totalCount']).toBe(0);
    expect(data['here']).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ code: '83050', accessibility: { value: 3.3, totalPopulation: 520, year: 2023 } }],
    });
  });

  test('a published figure shows its very digits, a mean what it is', async () => {
    const { data, errors } =
      await graph.ask(`{ commune(code: "83050") { accessibility { profession year value unit upTo65
        upTo62 upTo60 standardisedPopulation totalPopulation populationYear origin missingCommuneCount unknownReason note
        source { id publisher kind } } }
      epci(siren: "248300493") { accessibility(year: 2023) { value origin } }
      region(code: "93") { accessibility { value } } department(code: "976") { accessibility { value missingCommuneCount unknownReason } }
      country { accessibility { value note missingCommuneCount } } }`);
    expect(errors).toEqual([]);
    expect(data['commune']?.['accessibility']).toEqual({
      profession: 'DOCTOR',
      year: 2023,
      value: 3.3,
      unit: UNIT,
      upTo65: 3,
      upTo62: 2.9,
      upTo60: 2.8,
      standardisedPopulation: 100.5,
      totalPopulation: 520,
      populationYear: 2021,
      origin: 'PUBLISHED',
      missingCommuneCount: 0,
      unknownReason: null,
      note: null,
      source: { id: 'accessibility-doctor-2023', publisher: 'DREES', kind: 'OFFICIAL' },
    });
    expect(data['epci']?.['accessibility']).toEqual({ value: 1.833, origin: 'WEIGHTED_MEAN' });
    expect(data['region']?.['accessibility']).toEqual({ value: 1.833 });
    expect(data['department']?.['accessibility']).toEqual({
      value: null,
      missingCommuneCount: 1,
      unknownReason: 'No accessibility is published for Mayotte.',
    });
    expect(data['country']?.['accessibility']).toEqual({
      value: 2.461,
      note: 'Without Mayotte, for which none is published.',
      missingCommuneCount: 0,
    });
  });

  test('what is not loaded, and what the file lacks, has its reason', async () => {
    const fields = 'value year missingCommuneCount unknownReason source { id }';
    const { data } = await graph.ask(`{ commune(code: "83137") { accessibility { ${fields} }
      nurses: accessibility(profession: NURSE) { ${fields} } old: accessibility(year: 2015) { ${fields} } } }`);
    const source = { id: 'accessibility-doctor-2023' };
    expect(data['commune']).toEqual({
      accessibility: {
        value: null,
        year: 2023,
        missingCommuneCount: 1,
        unknownReason: 'The file of 2023 has no figure for Toulon.',
        source,
      },
      nurses: {
        value: null,
        year: null,
        missingCommuneCount: null,
        unknownReason: 'No accessibility of nurses is loaded.',
        source: null,
      },
      old: {
        value: null,
        year: 2015,
        missingCommuneCount: null,
        unknownReason: 'No accessibility of general practitioners of 2015 is loaded: the years are 2023.',
        source: null,
      },
    });
    const bare = await empty.ask(
      '{ country { accessibility { value unknownReason } } communes(filter: { zone: HZ }) { totalCount unknownReason nodes { code } } }',
    );
    expect(bare.data).toEqual({
      country: {
        accessibility: { value: null, unknownReason: 'No accessibility of general practitioners is loaded.' },
      },
      communes: {
        totalCount: null,
        unknownReason: 'No medical zoning of these communes is loaded.',
        nodes: [],
      },
    });
  });

  test('a day outside the records is refused', async () => {
    const { errors } = await graph.ask('{ commune(code: "83050") { zonings(on: "1900-01-01") { zone } } }');
    expect(errors.map(({ code }) => code)).toEqual(['DAY_OUT_OF_RANGE']);
  });

  test('a page takes as many statements as one commune', async () => {
    const ask = (first: number) =>
      graph.statements(`{ communes(first: ${first}) { nodes { zonings { zone source { id } } zoningUnknownReason
        accessibility { value source { id } } department { accessibility { value } } } } }`);
    expect(await ask(10)).toBe(await ask(2));
  });
});
