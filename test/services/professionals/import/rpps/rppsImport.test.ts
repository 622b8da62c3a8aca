import type { DataSource } from 'typeorm';
import { loadDatasets } from '../../../../../common/datasets/loadDatasets';
import { DatasetVersionRow } from '../../../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../../../common/datasets/SourceRow';
import { madeUpFiness, madeUpRpps } from '../../../../../common/synthetic/madeUpNumbers';
import { professionals } from '../../../../../services/professionals/definition';
import { Activities } from '../../../../../services/professionals/import/rpps/Activities';
import { ProfessionalNameRow } from '../../../../../services/professionals/entities/ProfessionalNameRow';
import { PracticeRow } from '../../../../../services/professionals/entities/PracticeRow';
import { ProfessionalRow } from '../../../../../services/professionals/entities/ProfessionalRow';
import {
  countProfessionals,
  findProfessionals,
} from '../../../../../services/professionals/loaders/professionalSearch';
import { loadedFilesOf } from '../../../../../services/professionals/loaders/loadedFiles';
import { readUnplaced } from '../../../../../services/professionals/loaders/unplaced';
import { describeOnDatabases } from '../../../../support/databases';
import { realNumber } from '../../support/loadFile';
import { loadRpps, rppsText, type RppsTestRow } from './rppsFile';

const everywhere = {
  professionCodes: null,
  mode: null,
  departmentCode: null,
  communeCode: null,
  generalPractitioner: null,
  acceptsNewPatients: null,
};
const [one, two, three, four] = [1, 2, 3, 4].map(madeUpRpps) as [string, string, string, string];
const finess = madeUpFiness('49', 1);
const row = (rpps: string, profession: string, more: RppsTestRow = {}): RppsTestRow => ({
  identifierType: '8',
  identifier: `8${rpps}`,
  profession,
  category: 'C',
  familyName: `NOM ${rpps}`,
  ...more,
});

const rows: RppsTestRow[] = [
  row(two, '10', { skill: 'SM20', mode: 'L', commune: '49328', finess }),
  row(one, '60', { mode: 'S', commune: '49007' }),
  row(two, '10', { skill: 'SM54', mode: 'S', commune: '49007' }),
  // Again, and once more behind another person; then a row that says nothing that is not known.
  row(two, '10', { skill: 'SM54', mode: 'S', commune: '49007' }),
  row(three, '10', { mode: '', commune: '99131' }),
  row(two, '10', { mode: 'L', commune: '49328', finess }),
  row(one, '60'),
  row(one, '50', { mode: 'L', commune: '49007' }),
  row(four, '40', { mode: 'B', commune: '00000' }),
  row(four, '40', { mode: 'X' }),
  row(madeUpRpps(5), '99'),
  { ...row('1234', '60') },
  { ...row(madeUpRpps(6), '60'), category: 'E' },
  { identifierType: '0', identifier: '0491234567', profession: '91' },
];

describeOnDatabases('the import of the Annuaire Santé', (databases) => {
  let database: DataSource;

  beforeAll(async () => {
    database = await databases.open(professionals);
    await loadDatasets(database, professionals.datasets({ demo: true }));
  });

  it('takes the place of the demonstration set, and tells of every row what became of it', async () => {
    const { outcome, rejected } = await loadRpps(database, rppsText(rows), { maxRejects: 1 });
    expect(outcome).toMatchObject({
      kind: 'LOADED',
      counts: {
        read: 14,
        loaded: 5,
        merged: 3,
        leftOut: 3,
        rejected: 3,
        leftOutByReason: { 'ADELI number': 1, student: 1, 'another profession of the same person': 1 },
        rejectedByRule: { ROW_INVALID_CODE: 2, ROW_INVALID_RPPS: 1 },
      },
    });
    expect(rejected.map(({ line, column, value }) => [line, column, value])).toEqual([
      [11, 'Code mode exercice', 'X'],
      [12, 'Code profession', '99'],
      [13, 'Identification nationale PP', '81234'],
    ]);
    const source = 'rpps';
    expect(await loadedFilesOf(await database.getRepository(DatasetVersionRow).find())).toEqual({
      professionals: { sourceId: source, demonstration: false },
      careStructures: null,
      memberships: null,
    });
    for (const table of ['care_structure', 'membership', 'covered_commune', 'professional_name']) {
      const [found] = await database.query<{ total: number | string }[]>(
        `SELECT COUNT(*) AS total FROM ${table}`,
      );
      expect([table, Number(found?.total)]).toEqual([table, 0]);
    }
  });

  it('keeps professionals in the order of their numbers, general practitioners where one skill says so', async () => {
    const found = await database.getRepository(ProfessionalRow).find({ order: { rpps: 'ASC' } });
    expect(
      found.map(({ rpps, professionCode, generalPractitioner }) => [
        rpps,
        professionCode,
        generalPractitioner,
      ]),
    ).toEqual([
      [one, '60', null],
      [two, '10', true],
      [three, '10', null],
      [four, '40', null],
    ]);
  });

  it('keeps each practice once, without a commune where none is known', async () => {
    const found = await database.getRepository(PracticeRow).find({ order: { id: 'ASC' } });
    expect(
      found.map((each) => [each.rpps, each.mode, each.communeCode, each.departmentCode, each.finess]),
    ).toEqual([
      [one, 'SALARIED', '49007', '49', null],
      [two, 'LIBERAL', '49328', '49', finess],
      [two, 'SALARIED', '49007', '49', null],
      [four, 'VOLUNTEER', null, null, null],
    ]);
    const [source] = await database.query<{ title: string }[]>("SELECT title FROM source WHERE id = 'rpps'");
    expect(source?.title).toContain('; 1 activity whose commune code is in no COG is kept without commune');
  });

  it('answers searches and numbers from what was loaded', async () => {
    const place = { ...everywhere, departmentCode: '49' };
    expect(await findProfessionals(database, place, { first: 1, afterKey: null })).toEqual([one, two]);
    expect(await findProfessionals(database, place, { first: 1, afterKey: one })).toEqual([two]);
    const liberal = {
      ...everywhere,
      communeCode: '49328',
      mode: 'LIBERAL',
      professionCodes: ['10'],
    } as const;
    expect(await findProfessionals(database, liberal, { first: 5, afterKey: null })).toEqual([two]);
    expect(await countProfessionals(database, place)).toBe(2);
    expect(await countProfessionals(database, everywhere)).toBe(4);
    expect(await countProfessionals(database, { ...everywhere, generalPractitioner: true })).toBe(1);
    expect((await readUnplaced(database)).professionals).toBe(2);
  });

  it('keeps the practising names where they are wanted, and none the next time', async () => {
    const people = [row(one, '60', { givenName: 'Zoé', mode: 'L' }), row(two, '60', { familyName: '=1+1' })];
    const name = 'PS_LibreAcces_Personne_activite_202601020830.txt';
    const { rejected } = await loadRpps(database, rppsText(people, 52), { withNames: true, name });
    expect(rejected.map(({ rule, value }) => [rule, value])).toEqual([['ROW_FORMULA', `8${two}`]]);
    const names = database.getRepository(ProfessionalNameRow);
    expect(await names.find()).toEqual([{ rpps: one, familyName: `NOM ${one}`, givenName: 'Zoé' }]);
    await loadRpps(database, rppsText(people.slice(0, 1)), { name });
    expect(await names.find()).toEqual([]);
    expect(await database.getRepository(ProfessionalRow).count()).toBe(1);
  });

  it('bears the source that it is told, as declared, with our readings; made-up files stay so', async () => {
    const name = 'PS_LibreAcces_Personne_activite_202601020830.txt';
    const source = {
      title: 'Liste de la région',
      publisher: null,
      licence: 'CC BY 4.0',
      url: 'https://a.fr',
    };
    const sources = database.getRepository(SourceRow);
    const loads: unknown[] = [];
    for (const synthetic of [false, true]) {
      const person = row(synthetic ? one : realNumber('1000000001'), '60');
      await loadRpps(database, rppsText([person]), { name, synthetic, source });
      loads.push(await sources.findOneByOrFail({ id: 'rpps' }));
    }
    const told = { publisher: 'not told', licence: 'CC BY 4.0', url: 'https://a.fr' };
    expect(loads).toMatchObject([
      { ...told, kind: 'DECLARED' },
      { ...told, kind: 'SYNTHETIC' },
    ]);
    expect((loads[0] as SourceRow).title).toMatch(/^Liste de la région; general practitioners: /);
  });

  it('keeps a professional whose rows tell neither commune, nor mode, nor site, without a practice', async () => {
    const name = 'PS_LibreAcces_Personne_activite_202601020830.txt';
    const silent = [row(one, '60'), row(one, '60'), row(two, '60'), row(two, '60', { mode: 'L' })];
    const { outcome } = await loadRpps(database, rppsText(silent), { name });
    expect(outcome).toMatchObject({ counts: { read: 4, loaded: 2, merged: 2 } });
    const practices = await database.getRepository(PracticeRow).find();
    expect(practices.map(({ rpps }) => rpps)).toEqual([two]);
    expect((await readUnplaced(database)).professionals).toBe(2);
    await loadRpps(database, rppsText([row(one, '60')]), { name });
  });

  it('stops with IMPORT_COUNT_MISMATCH where a practice is lost on its way', async () => {
    const lost = jest.spyOn(Activities.prototype, 'merged', 'get').mockReturnValue(1);
    const name = 'PS_LibreAcces_Personne_activite_202601020830.txt';
    await expect(loadRpps(database, rppsText([row(two, '60')]), { name })).rejects.toThrow(
      'IMPORT_COUNT_MISMATCH',
    );
    lost.mockRestore();
  });

  it.each([
    [
      'a file of another kind',
      'a;b\n1;2\n',
      {},
      /Expected is PS_LibreAcces_Personne_activite.*\(IMPORT_WRONG_FILE\)/,
    ],
    [
      'a missing column',
      'Identification nationale PP|Code profession|\n8|10|\n',
      {},
      /IMPORT_MISSING_COLUMN/,
    ],
    ['a header alone', rppsText([]), {}, /IMPORT_EMPTY_FILE/],
    [
      'an older state',
      rppsText(rows),
      { name: 'PS_LibreAcces_Personne_activite_202501010830.txt' },
      /2026-01-02 answers now.*IMPORT_WRONG_VINTAGE/,
    ],
    ['no day', rppsText(rows), { name: 'rpps.txt' }, /--as-of.*IMPORT_MISSING_OPTION/],
    ['another file of no day, which no option mends', 'a;b\n', { name: 'x.csv' }, /IMPORT_WRONG_FILE/],
    [
      'a state to come',
      rppsText([row(realNumber('1000000001'), '60')]),
      { name: 'PS_LibreAcces_Personne_activite_202701010830.txt', synthetic: false },
      /after today, 2026-01-15.*IMPORT_WRONG_VINTAGE/,
    ],
    [
      'a text that ends inside a row',
      rppsText(rows).slice(0, -8),
      {},
      /line 15: .*in the middle of that row.*IMPORT_TRUNCATED_FILE/,
    ],
    [
      'a last row that is too long, without the end of its line',
      // The row before it is fine, so that this one alone is rejected.
      `${rppsText([row(one, '60'), row(two, '60')]).trimEnd()}more|`,
      { maxRejects: 0 },
      /IMPORT_TOO_MANY_REJECTS/,
    ],
    [
      'real numbers that are made up',
      rppsText(rows),
      { synthetic: false, maxRejects: 0.01 },
      /IMPORT_TOO_MANY_REJECTS/,
    ],
  ])('leaves what answers in place for %s', async (_title, text, settings, message) => {
    const newer = 'PS_LibreAcces_Personne_activite_202601030830.txt';
    await expect(loadRpps(database, text, { name: newer, ...settings })).rejects.toThrow(message);
    expect(await database.getRepository(ProfessionalRow).count()).toBe(1);
  });
});
