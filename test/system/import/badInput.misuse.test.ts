import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { zipped } from '../../common/files/madeFiles';
import { keepFewCommunes } from '../../support/fewCommunes';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { refusalOf } from '../../support/refusal';
import { nurse, rppsLine, rppsText } from '../../support/rppsText';

/** A file that can't be loaded, and what is told of it. */
interface BadFile {
  readonly what: string;
  readonly dataset: string;
  readonly name: string;
  readonly content: string | Buffer;
  readonly options?: readonly string[];
  /** The stable code, and what the sentence says beside the file. */
  readonly told: readonly string[];
}

const SOURCE = ['--source', 'Told by a test'];
const PERIMETER_HEAD = 'DPT;INSEE;LIBELLE;CPTS';
const PERIMETER = '83;83119;Saint-Tropez;CPTS Golfe';
const perimeters = `${PERIMETER_HEAD}\n${PERIMETER}\n`;
const RPPS = 'PS_LibreAcces_Personne_activite_202606300600.txt';
const rpps = rppsText({ people: 200 });
const REAL_RPPS = nurse(1, true)['Identifiant PP'] ?? '';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

const bad: readonly BadFile[] = [
  {
    what: 'a table of perimeters as the directory',
    dataset: 'rpps',
    name: 'perimeters.csv',
    content: perimeters,
    options: ['--as-of', '2026-06-30'],
    told: ['line 1', 'PS_LibreAcces_Personne_activite', 'IMPORT_WRONG_FILE'],
  },
  {
    what: 'the directory as FINESS',
    dataset: 'finess',
    name: RPPS,
    content: rpps,
    options: ['--synthetic'],
    told: ['line 1', 'IMPORT_WRONG_FILE'],
  },
  {
    what: 'the directory as COG',
    dataset: 'cog',
    name: RPPS,
    content: rpps,
    options: ['--year', '2027'],
    told: ['v_commune_AAAA.csv', 'IMPORT_WRONG_FILE'],
  },
  {
    what: 'a text as accessibility',
    dataset: 'apl',
    name: 'apl.xlsx',
    content: perimeters,
    told: ['IMPORT_WRONG_FILE'],
  },
  {
    what: 'an older COG',
    dataset: 'cog',
    name: 'v_commune_2020.csv',
    content: 'TYPECOM,COM,REG,DEP,LIBELLE,COMPARENT\nCOM,83119,93,83,Saint-Tropez,\n',
    told: ['2020', 'IMPORT_WRONG_VINTAGE'],
  },
  {
    what: 'figures of a year to come',
    dataset: 'populations',
    name: 'donnees_communes.csv',
    content: 'COM;PMUN;PTOT\n83119;1;1\n',
    options: ['--year', '2050'],
    told: ['2050', 'IMPORT_WRONG_VINTAGE'],
  },
  {
    what: 'a directory older than the one that answers',
    dataset: 'rpps',
    name: 'PS_LibreAcces_Personne_activite_202505310600.txt',
    content: rpps,
    options: ['--synthetic'],
    told: ['2025-05-31', '2026-06-29', 'IMPORT_WRONG_VINTAGE'],
  },
  {
    what: 'half of a .gz',
    dataset: 'rpps',
    name: `${RPPS}.gz`,
    content: halfOf(gzipSync(rpps)),
    options: ['--synthetic'],
    told: ['IMPORT_TRUNCATED_FILE'],
  },
  {
    what: 'a picture',
    dataset: 'perimeters',
    name: 'perimeters.csv',
    content: Buffer.concat([PNG, Buffer.alloc(200)]),
    options: SOURCE,
    told: ['IMPORT_BINARY_FILE'],
  },
  {
    what: 'a program in a .gz',
    dataset: 'rpps',
    name: 'program.txt.gz',
    content: gzipSync(Buffer.from(`\u007fELF${'\0\u0001'.repeat(300)}`)),
    options: ['--as-of', '2026-06-30'],
    told: ['IMPORT_BINARY_FILE'],
  },
  ...['contracts', 'zoning', 'finess'].map((dataset) => ({
    what: `an empty file of ${dataset}`,
    dataset,
    name: 'empty-2026.csv',
    content: '',
    options: [...SOURCE, '--as-of', '2026-06-30'],
    told: ['IMPORT_EMPTY_FILE'],
  })),
  {
    what: 'nothing but a header',
    dataset: 'perimeters',
    name: 'perimeters.csv',
    content: `${PERIMETER_HEAD}\n`,
    options: SOURCE,
    told: ['IMPORT_EMPTY_FILE'],
  },
  {
    what: 'a directory of nothing but a header',
    dataset: 'rpps',
    name: RPPS,
    content: `${rpps.split('\n')[0] ?? ''}\n`,
    told: ['IMPORT_EMPTY_FILE'],
  },
  {
    what: 'perimeters without CPTS',
    dataset: 'perimeters',
    name: 'perimeters.csv',
    content: 'DPT;INSEE;LIBELLE\n83;83119;Saint-Tropez\n',
    options: SOURCE,
    told: ['line 1', 'CPTS', 'IMPORT_MISSING_COLUMN'],
  },
  {
    what: 'a directory without the mode of practice',
    dataset: 'rpps',
    name: RPPS,
    content: rpps.replace('Code mode exercice', 'Autre'),
    options: ['--synthetic'],
    told: ['line 1', 'Code mode exercice', 'IMPORT_MISSING_COLUMN'],
  },
  {
    what: 'communes without their names',
    dataset: 'cog',
    name: 'v_commune_2026.csv',
    content: 'TYPECOM,COM,REG,DEP,COMPARENT\nCOM,83119,93,83,\n',
    told: ['line 1', 'LIBELLE', 'IMPORT_MISSING_COLUMN'],
  },
  {
    what: 'a file that tells no source',
    dataset: 'perimeters',
    name: 'perimeters.csv',
    content: perimeters,
    told: ['line 2', '--source', 'IMPORT_MISSING_OPTION'],
  },
  {
    what: 'a file that tells no day',
    dataset: 'rpps',
    name: 'rpps.txt',
    content: rpps,
    told: ['--as-of', 'IMPORT_MISSING_OPTION'],
  },
  {
    what: 'made-up numbers that are not told to be',
    dataset: 'rpps',
    name: RPPS,
    content: rpps,
    told: ['400 of 400 rows', 'ROW_INVALID_CHECK_DIGIT', 'IMPORT_TOO_MANY_REJECTS'],
  },
];

// It collects the garbage of a process that grows, as one of tests does that holds far more than a load.
jest.mock('../../../cli/import/keepMemoryLow', () => ({ keepMemoryLow: () => () => undefined }));

let folder: LoadFolder;
let before: unknown;
beforeAll(async () => {
  folder = makeLoadFolder();
  keepFewCommunes(join(folder.path, 'cpts.sqlite'));
  const text = rppsText({ people: 5 });
  await folder.reports(['rpps', folder.write('rpps.txt', text), '--synthetic', '--as-of', '2026-06-29']);
  before = folder.state();
}, 300_000);
afterAll(() => folder.remove());
afterEach(() => expect(folder.state()).toEqual(before));

describe('a file that can’t be loaded is told in one sentence, and the old version stays', () => {
  it.each(bad)('$what', async ({ dataset, name, content, options = [], told }) => {
    const path = folder.write(name, content);
    const { sentence } = refusalOf(await folder.loadHere([dataset, path, ...options]));
    for (const part of told) expect(sentence).toContain(part);
    expect(sentence.startsWith(path) || told.includes('IMPORT_TOO_MANY_REJECTS')).toBe(true);
  });

  it('half of a .zip', async () => {
    const path = folder.write('half.zip', halfOf(await zipped({ 'perimeters.csv': perimeters })));
    const refusal = refusalOf(await folder.load(['perimeters', path, ...SOURCE]));
    expect(refusal.sentence.startsWith(path)).toBe(true);
    expect(refusal.code).toBe('IMPORT_TRUNCATED_FILE');
  });

  it('what comes through a pipe', async () => {
    const refusal = refusalOf(
      await folder.load(['perimeters', '-', ...SOURCE], { input: Buffer.from('a;b\n1;2\n') }),
    );
    expect(refusal.sentence).toMatch(/^standard input, line 1: .+\(IMPORT_MISSING_COLUMN\)$/);
  });

  it('nothing through a pipe', async () => {
    const refusal = refusalOf(await folder.load(['perimeters', '-', ...SOURCE]));
    expect(refusal.sentence).toMatch(/^standard input: .+\(IMPORT_EMPTY_FILE\)$/);
  });
});

/** Rows of which one breaks a rule, and how the file of rejects tells it: line, rule, column, value. */
const rows: readonly [string, string, string, readonly string[]][] = [
  [
    'a commune that never was',
    'perimeters',
    `${PERIMETER_HEAD}\n${PERIMETER}\n83;83999;Nulle-Part;CPTS Golfe\n`,
    ['3', 'ROW_UNKNOWN_COMMUNE', 'INSEE', '83999'],
  ],
  [
    'a day that is none',
    'perimeters',
    `${PERIMETER_HEAD};DEBUT\n${PERIMETER};31/02/2021\n`,
    ['2', 'ROW_INVALID_DATE', 'DEBUT', '31/02/2021'],
  ],
  [
    'a formula',
    'contracts',
    'CPTS_ID;SIGNATURE;NOTE\ncpts-du-golfe;2021-01-01;=1+1\n',
    ['2', 'ROW_FORMULA', 'NOTE', "'=1+1"],
  ],
  [
    'a key that stands twice',
    'payments',
    'CPTS_ID;MONTANT;DATE;PAYEUR;OBJET;PAIEMENT_ID\n' +
      'cpts-du-golfe;1;2021-01-01;CPAM 83;ACI;p-1\ncpts-du-golfe;2;2021-01-01;CPAM 83;ACI;p-1\n',
    ['3', 'ROW_CONFLICTING_KEY', 'PAIEMENT_ID', 'p-1'],
  ],
  [
    'a membership of an impossible day',
    'memberships',
    `RPPS;CPTS_ID;DEBUT\n${REAL_RPPS};cpts-du-golfe;2021-02-31\n`,
    ['2', 'ROW_INVALID_DATE', 'DEBUT', '2021-02-31'],
  ],
  [
    'a zone of a commune that never was',
    'zoning',
    'Code;Libellé;Zonage_MG\n83999;Nulle-Part;1_ZIP\n',
    ['2', 'ROW_UNKNOWN_COMMUNE', 'Code', '83999'],
  ],
  [
    'a row that was cut',
    'rpps',
    `${rpps.split('\n').slice(0, 2).join('\n')}\n8|123|\n`,
    ['3', 'ROW_WRONG_COLUMN_COUNT', 'Identification nationale PP', '2 values, not 56'],
  ],
  [
    'an RPPS number of ten digits',
    'rpps',
    `${rpps.split('\n').slice(0, 2).join('\n')}\n${rppsLine({ ...nurse(1), 'Identification nationale PP': '8123456789' })}\n`,
    ['3', 'ROW_INVALID_RPPS', 'Identification nationale PP', '8123456789'],
  ],
];

describe('a row that breaks a rule stops the load beyond --max-rejects', () => {
  it.each(rows)('%s', async (_what, dataset, content, told) => {
    const path = folder.write(`${dataset}.csv`, content);
    const options = [...SOURCE, '--as-of', '2026-06-30', ...(dataset === 'rpps' ? ['--synthetic'] : [])];
    const rejects = join(folder.path, 'rejects.csv');
    const refusal = refusalOf(await folder.loadHere([dataset, path, ...options, '--rejects', rejects]));
    expect(refusal.code).toBe('IMPORT_TOO_MANY_REJECTS');
    expect(refusal.rejectsFile).toBe(rejects);
    const [head, ...found] = parse(readFileSync(rejects));
    expect(head?.slice(0, 5)).toEqual(['file', 'line', 'rule', 'column', 'value']);
    expect(found.map((row) => row.slice(0, 5))).toContainEqual([path, ...told]);
  });
});

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}
