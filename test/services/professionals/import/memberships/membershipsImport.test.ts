import type { DataSource } from 'typeorm';
import { DatasetVersionRow } from '../../../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../../../common/datasets/SourceRow';
import { madeUpRpps } from '../../../../../common/synthetic/madeUpNumbers';
import { professionals } from '../../../../../services/professionals/definition';
import { CareStructureCptsRow } from '../../../../../services/professionals/entities/CareStructureCptsRow';
import { KnownCptsRow } from '../../../../../services/professionals/entities/KnownCptsRow';
import { MembershipRow } from '../../../../../services/professionals/entities/MembershipRow';
import { membershipsImport } from '../../../../../services/professionals/import/memberships/membershipsImport';
import { countMembers } from '../../../../../services/professionals/loaders/memberCounts';
import { saveProfessionals } from '../../../../../services/professionals/import/saveProfessionals';
import { inWindows1252 } from '../../../../common/files/madeFiles';
import { describeOnDatabases } from '../../../../support/databases';
import { insertReference, loadFile, realNumber, type TestLoad } from '../../support/loadFile';

const nurse = realNumber('1000000001');
const physician = realNumber('1000000002');
const unknown = realNumber('1000000003');
const msp = realNumber('49001234');

const source = { title: 'The association', publisher: 'CPTS A', licence: null, url: null };

describeOnDatabases('loading memberships', (databases) => {
  let database: DataSource;

  beforeEach(async () => {
    database = await databases.open(professionals);
    await insertReference(database);
    const person = (rpps: string, professionCode: string) => {
      return { rpps, professionCode, generalPractitioner: null, acceptsNewPatients: true, sourceId: 's' };
    };
    const practice = { rpps: nurse, mode: 'LIBERAL', communeCode: '49328', finess: null } as const;
    await saveProfessionals(database.manager, {
      professionals: [person(nurse, '60'), person(physician, '10')],
      practices: [{ id: 1, ...practice, sourceId: 's' }],
    });
  });

  const load = (content: Buffer | string, settings = {}): Promise<TestLoad> =>
    loadFile(database, membershipsImport, { content, settings: { source, ...settings } });

  it('takes the days of professionals and structures, in either way of writing them', async () => {
    const { counts, rejected } = await load(
      [
        'CPTS_ID;FIN;DEBUT;RPPS;FINESS;NOM',
        `cpts-a;;2021-03-12;${nurse};;never read`,
        `cpts-a;01/02/2023;1/1/2022;${physician};;x`,
        `cpts-b;;;;${msp};x`,
        `cpts-b;2024-01-01;2021-01-01;;${realNumber('49001235')};x`,
      ].join('\n'),
    );
    expect(rejected).toEqual([]);
    expect(counts).toMatchObject({ read: 4, loaded: 4 });
    const members = await database.getRepository(MembershipRow).find({ order: { id: 'ASC' } });
    expect(members.map(({ rpps, cptsId, fromDay, toDay }) => [rpps, cptsId, fromDay, toDay])).toEqual([
      [nurse, 'cpts-a', '2021-03-12', null],
      [physician, 'cpts-a', '2022-01-01', '2023-02-01'],
    ]);
    const structures = await database.getRepository(CareStructureCptsRow).find({ order: { id: 'ASC' } });
    expect(structures.map(({ finess, fromDay, toDay }) => [finess, fromDay, toDay])).toEqual([
      [msp, null, null],
      [realNumber('49001235'), '2021-01-01', '2024-01-01'],
    ]);
    const known = await database.getRepository(KnownCptsRow).find({ order: { cptsId: 'ASC' } });
    expect(known).toEqual([
      { cptsId: 'cpts-a', firstDay: '2021-03-12' },
      { cptsId: 'cpts-b', firstDay: null },
    ]);
  });

  it('keeps members that no directory knows, and counts them apart', async () => {
    await load(
      `RPPS,CPTS_ID,DEBUT\n${nurse},cpts-a,2021-01-01\n${unknown},cpts-a,2022-01-01\n${physician},cpts-a,2023-01-01\n`,
    );
    const count = async (on: string, mode: 'LIBERAL' | null = null) =>
      (await countMembers(database)(['cpts-a'], { on, mode })).get('cpts-a');
    const nurses = { professionCode: '60', count: 1, accepting: 1 };
    const physicians = { professionCode: '10', count: 1, accepting: 1 };
    expect(await count('2020-12-31')).toBeUndefined();
    expect(await count('2021-06-01')).toEqual({ byProfession: [nurses], unknown: 0 });
    expect(await count('2022-01-01')).toEqual({ byProfession: [nurses], unknown: 1 });
    expect(await count('2026-01-01')).toEqual({ byProfession: [physicians, nurses], unknown: 1 });
    expect(await count('2026-01-01', 'LIBERAL')).toEqual({ byProfession: [nurses], unknown: 1 });
  });

  it('gives each row its own source, or the one of the command line', async () => {
    await load(
      inWindows1252(
        `RPPS;CPTS_ID;DEBUT;SOURCE\n${nurse};cpts-a;2021-01-01;Réunion de mai\n${physician};cpts-a;2021-01-01;\n`,
      ),
    );
    const members = await database.getRepository(MembershipRow).find({ order: { id: 'ASC' } });
    const sources = await database.getRepository(SourceRow).find();
    const titles = members.map(({ sourceId }) => sources.find(({ id }) => id === sourceId)?.title);
    expect(titles).toEqual(['Réunion de mai', 'The association']);
    expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(['DECLARED']));
    const { sourceId } = await database
      .getRepository(DatasetVersionRow)
      .findOneByOrFail({ id: 'memberships' });
    expect(sourceId).toBe('memberships');
  });

  it('merges rows that stand twice, and takes spans that touch', async () => {
    const { counts, rejected } = await load(
      [
        'RPPS;CPTS_ID;DEBUT;FIN',
        `${nurse};cpts-a;2021-01-01;2022-01-01`,
        `${nurse};cpts-a;2022-01-01;`,
        `${nurse};cpts-a;01/01/2022;`,
        `${nurse};cpts-b;2021-06-01;`,
      ].join('\n'),
    );
    expect(rejected).toEqual([]);
    expect(counts).toMatchObject({ read: 4, loaded: 3, merged: 1 });
    const count = await countMembers(database)(['cpts-a'], { on: '2022-01-01', mode: null });
    expect(count.get('cpts-a')?.byProfession).toEqual([{ professionCode: '60', count: 1, accepting: 1 }]);
  });

  it('replaces the file before, and its sources', async () => {
    await load(`RPPS;CPTS_ID;DEBUT;SOURCE\n${nurse};cpts-a;2021-01-01;One\n`, { source: null });
    await load(`FINESS;CPTS_ID;SOURCE\n${msp};cpts-b;Other\n`, { source: null });
    expect(await database.getRepository(MembershipRow).count()).toBe(0);
    expect((await database.getRepository(SourceRow).find()).map(({ title }) => title)).toEqual(['Other']);
    expect(await countMembers(database)(['cpts-a'], { on: '2026-01-01', mode: null })).toEqual(new Map());
  });

  it('takes made-up numbers only where it is told', async () => {
    const content = `RPPS;CPTS_ID;DEBUT\n${madeUpRpps(1)};cpts-a;2021-01-01\n`;
    expect((await load(content)).rejected.map(({ rule }) => rule)).toEqual(['ROW_INVALID_CHECK_DIGIT']);
    expect((await load(content, { synthetic: true })).counts).toMatchObject({ loaded: 1 });
    expect(await database.getRepository(SourceRow).countBy({ kind: 'SYNTHETIC' })).toBeGreaterThan(0);
    expect(
      (await load(`RPPS;CPTS_ID;DEBUT\n${nurse};cpts-a;2021-01-01\n`, { synthetic: true })).counts,
    ).toMatchObject({
      rejected: 1,
    });
  });

  it('leaves nothing of a load whose sums fail', async () => {
    await load(`RPPS;CPTS_ID;DEBUT\n${nurse};cpts-a;2021-01-01\n`);
    await database.query('DROP TABLE member_sum');
    await expect(load(`RPPS;CPTS_ID;DEBUT\n${physician};cpts-b;2021-01-01\n`)).rejects.toThrow(/member_sum/);
    const [member] = await database.getRepository(MembershipRow).find();
    expect(member).toMatchObject({ rpps: nurse, cptsId: 'cpts-a' });
  });
});
