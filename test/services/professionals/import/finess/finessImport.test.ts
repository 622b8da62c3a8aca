import { gzipSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import { insertRows } from '../../../../../common/database/insertRows';
import { DatasetVersionRow } from '../../../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../../../common/datasets/SourceRow';
import { madeUpFiness } from '../../../../../common/synthetic/madeUpNumbers';
import { professionals } from '../../../../../services/professionals/definition';
import { CareStructurePlaceRow } from '../../../../../services/professionals/entities/CareStructurePlaceRow';
import { CareStructureRow } from '../../../../../services/professionals/entities/CareStructureRow';
import { CareStructureSumRow } from '../../../../../services/professionals/entities/CareStructureSumRow';
import { CareStructureWordRow } from '../../../../../services/professionals/entities/CareStructureWordRow';
import { CommuneRow } from '../../../../../services/professionals/entities/CommuneRow';
import { finessImport } from '../../../../../services/professionals/import/finess/finessImport';
import { inWindows1252 } from '../../../../common/files/madeFiles';
import { describeOnDatabases } from '../../../../support/databases';
import { insertReference, loadFile, realNumber, type TestLoad } from '../../support/loadFile';
import { etalabFile, openFile, placeLine, structureLine } from './finessLines';

const msp = realNumber('49001234');
const centre = realNumber('13001234');
const overseas = realNumber('97010123');
const hospital = realNumber('49000001');

describeOnDatabases('loading FINESS', (databases) => {
  let database: DataSource;

  beforeEach(async () => {
    database = await databases.open(professionals);
    await insertReference(database);
  });

  const load = (content: Buffer | string, given = {}): Promise<TestLoad> =>
    loadFile(database, finessImport, { content, ...given });
  const rows = (): Promise<CareStructureRow[]> =>
    database.getRepository(CareStructureRow).find({ order: { finess: 'ASC' } });

  it('keeps MSP and health centres with their coordinates, and tells of every other row', async () => {
    const { counts, rejected } = await load(
      etalabFile(
        structureLine({ finess: msp, category: '603', longName: 'MSP de la Loire' }),
        structureLine({ finess: centre, category: '124', department: '13', commune: '202' }),
        structureLine({ finess: hospital, category: '355' }),
        structureLine({ finess: realNumber('49000002'), category: '604' }),
        placeLine(msp),
        placeLine(hospital),
      ),
    );
    expect(rejected).toEqual([]);
    expect(counts).toMatchObject({ read: 6, loaded: 2, merged: 1, leftOut: 3, rejected: 0 });
    expect(counts.leftOutByReason).toEqual({
      'other categories': 1,
      'CPTS (category 604)': 1,
      'coordinates of other categories': 1,
    });
    const sourceId = 'finess-2026-05-04';
    expect(await rows()).toEqual([
      {
        ...{ finess: centre, name: 'MSP', foldedName: ' msp', kind: 'HEALTH_CENTRE', communeCode: '13202' },
        ...{ openedOn: '2020-01-31', sourceId },
        ...{ x: null, y: null, projection: null, latitude: null, longitude: null },
      },
      {
        ...{ finess: msp, name: 'MSP de la Loire', foldedName: ' msp de la loire', kind: 'MSP' },
        ...{ communeCode: '49328', openedOn: '2020-01-31', sourceId },
        ...{ x: 700_000, y: 6_600_000, projection: 'LAMBERT_93', latitude: 46.5, longitude: 3 },
      },
    ]);
    expect(await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: 'finess' })).toMatchObject({
      asOf: '2026-05-04',
      rows: 2,
      sourceId,
    });
    expect(await database.getRepository(SourceRow).findOneByOrFail({ id: sourceId })).toMatchObject({
      kind: 'OFFICIAL',
      licence: 'Licence Ouverte 2.0',
    });
  });

  it('puts structures into their territories, counts them, and finds their words', async () => {
    await load(
      etalabFile(
        structureLine({ finess: msp, category: '603', name: 'Maison de santé de Saint-Lô' }),
        structureLine({ finess: centre, category: '124', department: '13', commune: '202' }),
      ),
    );
    const places = await database.getRepository(CareStructurePlaceRow).findBy({ finess: centre });
    expect(places.map(({ level, code }) => `${level} ${code}`).sort()).toEqual([
      'COMMUNE 13055',
      'COMMUNE 13202',
      'COUNTRY FR',
      'DEPARTMENT 13',
      'EPCI 200054807',
      'REGION 93',
    ]);
    const sums = await database.getRepository(CareStructureSumRow).findBy({ level: 'COUNTRY' });
    expect(sums.map(({ kind, structures }) => [kind, structures]).sort()).toEqual([
      ['HEALTH_CENTRE', 1],
      ['MSP', 1],
    ]);
    const words = await database.getRepository(CareStructureWordRow).findBy({ finess: msp });
    expect(words.map(({ word }) => word).sort()).toEqual(['de', 'lo', 'maison', 'saint', 'sante']);
  });

  it('reads accents of Windows-1252, and a file that is compressed', async () => {
    const name = 'Pôle de santé « l’Œuvre »';
    const text = etalabFile(structureLine({ finess: msp, category: '603', name: 'Pôle de santé l’œuvre' }));
    await load(gzipSync(inWindows1252(text)));
    expect((await rows()).map((row) => row.name)).toEqual(['Pôle de santé l’œuvre']);
    await load(etalabFile(structureLine({ finess: msp, category: '603', name })));
    expect((await rows()).map((row) => row.name)).toEqual([name]);
  });

  it('takes overseas departments for what the COG calls them, and past communes for their successors', async () => {
    const { rejected } = await load(
      etalabFile(
        structureLine({ finess: overseas, category: '603', department: '9A', commune: '105' }),
        structureLine({ finess: msp, category: '603', commune: '004' }),
        placeLine(overseas, '640000,5', '1790000', 'UTM_N20'),
      ),
    );
    expect(rejected).toEqual([]);
    expect(
      (await rows()).map(({ communeCode, x, projection, latitude }) => [
        communeCode,
        x,
        projection,
        latitude,
      ]),
    ).toEqual([
      ['49125', null, null, null],
      ['97105', 640_000.5, 'UTM_N20', null],
    ]);
  });

  it('knows Saint-Barthélemy and Saint-Martin, which the file still names under Guadeloupe', async () => {
    await insertRows(database.manager, CommuneRow, [
      { code: '97701', departmentCode: '977', regionCode: null, epciCode: null, parentCode: null },
      { code: '97801', departmentCode: '978', regionCode: null, epciCode: null, parentCode: null },
    ]);
    const { rejected } = await load(
      etalabFile(
        structureLine({ finess: overseas, category: '603', department: '9A', commune: '123' }),
        structureLine({ finess: msp, category: '603', department: '9A', commune: '127' }),
      ),
    );
    expect(rejected).toEqual([]);
    expect((await rows()).map(({ communeCode }) => communeCode).sort()).toEqual(['97701', '97801']);
  });

  it('reads names in quotation marks, and loses no line by a mark that is not closed', async () => {
    const quoted = '"LIEU DE VIE ""X"""';
    const { counts, rejected } = await load(
      etalabFile(
        structureLine({ finess: msp, category: '603', name: quoted }),
        structureLine({ finess: centre, category: '124', name: '"A;B"' }),
        structureLine({ finess: overseas, category: '603', name: '"Open' }),
      ),
    );
    expect(rejected).toEqual([]);
    expect(counts).toMatchObject({ read: 3, loaded: 3 });
    expect((await rows()).map(({ name }) => name).sort()).toEqual(['"Open', 'A;B', 'LIEU DE VIE "X"']);
  });

  it('reads the layout with a header and its whole INSEE code', async () => {
    const content = openFile(
      {
        ...{ nofinesset: msp, rs: 'MSP', rslongue: 'Maison de santé', cog: '49328', categetab: '603' },
        ...{ coordx: '452345.6', coordy: '6688123.4', sourcegeocod: '2,ATLASANTE,85,IGN,LAMBERT_93' },
        ...{ dateouvert: '31/01/2020', telephone: '0241000000' },
      },
      { nofinesset: hospital, rs: 'CH', cog: '49007', categetab: '355' },
    );
    const { counts } = await load(content, { settings: { asOf: '2026-05-04' } });
    expect(counts).toMatchObject({ read: 2, loaded: 1, leftOut: 1 });
    const [row] = await rows();
    expect(row).toMatchObject({ communeCode: '49328', openedOn: '2020-01-31', x: 452_345.6, y: 6_688_123.4 });
    expect(row?.latitude).toBeCloseTo(47.25, 1);
    expect(row?.longitude).toBeCloseTo(-0.27, 1);
  });

  it('merges rows that say the same again, and places that come before their structure', async () => {
    const line = structureLine({ finess: msp, category: '603' });
    const { counts, rejected } = await load(etalabFile(placeLine(msp), line, line, placeLine(msp)));
    expect(rejected).toEqual([]);
    expect(counts).toMatchObject({ read: 4, loaded: 1, merged: 3 });
    expect((await rows())[0]?.latitude).toBe(46.5);
  });

  it('replaces the file before, its words and sources included', async () => {
    await load(etalabFile(structureLine({ finess: msp, category: '603', name: 'Alpha' })));
    const other = etalabFile(structureLine({ finess: centre, category: '124', name: 'Beta' }));
    await load(other.replace('2026-05-04', '2026-06-30'));
    expect((await rows()).map(({ name }) => name)).toEqual(['Beta']);
    expect((await database.getRepository(CareStructureWordRow).find()).map(({ word }) => word)).toEqual([
      'beta',
    ]);
    const sources = await database.getRepository(SourceRow).find();
    expect(sources.map(({ id }) => id)).toEqual(['finess-2026-06-30']);
  });

  it('takes made-up numbers only where it is told, and marks their source', async () => {
    const content = etalabFile(structureLine({ finess: madeUpFiness('49', 7), category: '603' }));
    expect((await load(content)).rejected.map(({ rule }) => rule)).toEqual(['ROW_INVALID_CHECK_DIGIT']);
    const { counts } = await load(content, { settings: { synthetic: true } });
    expect(counts).toMatchObject({ loaded: 1, rejected: 0 });
    const [source] = await database.getRepository(SourceRow).findBy({ kind: 'SYNTHETIC' });
    expect(source?.id).toBe('finess-2026-05-04-synthetic');
  });

  it('bears the source that it is told, as declared', async () => {
    const content = etalabFile(structureLine({ finess: msp, category: '603' }));
    const told = { title: 'Liste de la région', publisher: 'La région', licence: null, url: null };
    await load(content, { settings: { source: told } });
    expect(await database.getRepository(SourceRow).find()).toMatchObject([{ ...told, kind: 'DECLARED' }]);
  });
});
