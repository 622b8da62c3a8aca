import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inWindows1252, zipped } from '../../common/files/madeFiles';
import { keepFewCommunes } from '../../support/fewCommunes';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { rppsText } from '../../support/rppsText';

let folder: LoadFolder;
beforeAll(() => {
  folder = makeLoadFolder();
  keepFewCommunes(join(folder.path, 'cpts.sqlite'));
});
afterAll(() => folder.remove());

const SOURCE = ['--source', 'Told by a test'];
const HEAD = ['CPTS_ID', 'SIGNATURE', 'ARS', 'CPAM', 'NOTE'];
const ROWS = [
  ['cpts-du-golfe', '2021-03-12', '93', '83', 'Signé à Hyères'],
  ['cpts-lsto', '15/12/2020', 'ARS Bretagne', '29', ''],
];
const table = (rows: readonly (readonly string[])[], separator = ';'): string =>
  rows.map((row) => `${row.join(separator)}\n`).join('');
const plain = table([HEAD, ...ROWS]);

/** What the load has brought, apart from its moment. */
const contracts = (): unknown[] =>
  folder.query('cpts', "SELECT * FROM contract WHERE datasetId = 'contracts' ORDER BY id");

describe('the same table gives the same', () => {
  let expected: unknown;
  beforeAll(async () => {
    await folder.reports(['contracts', folder.write('plain.csv', plain), ...SOURCE]);
    expected = contracts();
    expect(expected).toHaveLength(2);
  });

  it.each([
    ['as .gz', () => gzipSync(plain)],
    ['as .zip', () => zipped({ 'contracts.csv': plain })],
    ['in Windows-1252 with CR LF', () => inWindows1252(plain.replaceAll('\n', '\r\n'))],
    [
      'with commas, a mark of the encoding, and its columns in another order',
      () =>
        `\ufeff${table(
          [HEAD, ...ROWS].map((row) => [...row].reverse()),
          ',',
        )}`,
    ],
  ])('%s', async (_how, content) => {
    const bytes = Buffer.from((await content()) as string);
    const [report] = await folder.reports(['contracts', folder.write('file', bytes), ...SOURCE]);
    expect(report).toMatchObject({ outcome: 'LOADED', rowsRead: 2, loaded: 2 });
    expect(contracts()).toEqual(expected);
  });

  it('through a pipe', async () => {
    const input = gzipSync(plain);
    const [report] = await folder.reports(['contracts', '-', ...SOURCE], { input });
    expect(report).toMatchObject({
      outcome: 'LOADED',
      files: [{ name: 'standard input', bytes: input.length }],
    });
    expect(contracts()).toEqual(expected);
  });
});

describe('a directory through a pipe, its columns in another order', () => {
  it('gives what the file gives', async () => {
    const text = rppsText({ people: 3 });
    const options = ['--synthetic', '--as-of', '2026-06-30'];
    const people = (): unknown[] =>
      folder.query('professionals', 'SELECT rpps, communeCode, mode FROM practice ORDER BY 1, 2, 3');
    await folder.reports(['rpps', folder.write('rpps.txt', text), ...options]);
    const expected = people();
    const turned = text.replace(/^.+$/gm, (line) => `${line.split('|').slice(0, -1).reverse().join('|')}|`);
    const [report] = await folder.reports(['rpps', '-', ...options], { input: Buffer.from(turned) });
    expect(report).toMatchObject({ outcome: 'LOADED', rowsRead: 6, loaded: 6 });
    expect(people()).toEqual(expected);
  });
});
