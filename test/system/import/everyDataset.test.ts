import { readFileSync } from 'node:fs';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { parse } from 'csv-parse/sync';
import type { ImportReport } from '../../../cli/import/ImportReport';
import { readPackage } from '../../../common/cog/readPackage';
import { communeLines } from '../../common/cog/support/officialFiles';
import { realNumber } from '../../services/professionals/support/loadFile';
import { aplSheet, DOCTOR_HEADS, DOCTOR_ROWS } from '../../services/territories/support/aplSheets';
import {
  etalabFile,
  openFile,
  placeLine,
  structureLine,
} from '../../services/professionals/import/finess/finessLines';
import { ask } from '../../support/ask';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { runProgram, startProgram } from '../../support/program';
import { nurse, rppsText } from '../../support/rppsText';

const msp = realNumber('83000001');
const centre = realNumber('83000002');
const person = nurse(1, true)['Identifiant PP'] ?? '';
const SOURCE = ['--source', 'Told by a test', '--publisher', 'ARS'];

let folder: LoadFolder;
beforeAll(() => void (folder = makeLoadFolder()));
afterAll(() => folder.remove());

/** Loads a file of this content; every report must tell of every row. */
async function load(dataset: string, name: string, ...given: readonly [string | Buffer, ...string[]]) {
  const [content, ...options] = given;
  const reports = await folder.reports([dataset, folder.write(name, content), ...options]);
  for (const report of reports) {
    expect(report).toMatchObject({ dataset, files: [{ bytes: Buffer.byteLength(content) }] });
    expect(report.rowsRead).toBe(
      report.loaded + report.merged + sumOf(report.leftOut) + sumOf(report.rejected),
    );
  }
  return reports;
}

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
const counts = ({ rowsRead, loaded, merged }: ImportReport): number[] => [rowsRead, loaded, merged];

describe('every dataset is loaded by the program, in the order of a new country', () => {
  it('cog and epci, into the service that --service tells', async () => {
    const lines = communeLines();
    const [communes] = await load('cog', 'v_commune_2026.csv', lines.join('\n'), ...PROFESSIONALS);
    expect(counts(communes!)).toEqual([lines.length - 1, lines.length - 1, 0]);
    const rows = readPackage(2026, 'epci').flatMap(({ code, nom, membres }) =>
      membres.map((member) => `${member.code};${code};${nom}`),
    );
    const text = ['CODGEO;EPCI;LIBEPCI', ...rows].join('\n');
    const [epci] = await load('epci', 'epci.csv', text, '--year', '2026', ...PROFESSIONALS);
    expect(counts(epci!)).toEqual([rows.length, rows.length, 0]);
  });

  it('populations, into each service that takes them', async () => {
    const rows = readPackage(2026, 'communes')
      .filter(({ type, code }) => type === 'commune-actuelle' && !/^(976|98|975|977|978)/.test(code))
      .map(({ code }) => `${code};x;1000;20;1020`);
    const text = ['DEPCOM;COM;PMUN;PCAP;PTOT', ...rows].join('\n');
    const reports = await load('populations', 'donnees.csv', text, '--year', '2024', '--dry-run');
    expect(reports.map(({ service, outcome }) => [service, outcome])).toEqual([
      ['territories', 'CHECKED'],
      ['cpts', 'CHECKED'],
    ]);
    for (const report of reports) expect(counts(report)).toEqual([rows.length, rows.length, 0]);
  });

  it('zoning and apl', async () => {
    const zoning = 'Code;Libellé;Zonage_MG\n83119;Saint-Tropez;1_ZIP\n83069;Hyères;6_HZ\n';
    const [zones] = await load('zoning', 'zonage.csv', zoning, '--as-of', '2025-01-15');
    expect(counts(zones!)).toEqual([2, 2, 0]);
    const rows = aplSheet(DOCTOR_HEADS, DOCTOR_ROWS) as SheetData;
    const sheet = await writeXlsxFile([{ sheet: 'APL 2023', data: rows }]).toBuffer();
    const [apl] = await load('apl', 'apl.xlsx', sheet);
    expect(apl).toMatchObject({ rowsRead: DOCTOR_ROWS.length, leftOut: { total: 1 } });
  });

  it('perimeters, contracts and payments', async () => {
    const perimeters =
      'DPT;INSEE;LIBELLE;CPTS;DEBUT;STADE;DATE_STADE\n' +
      '01;01004;Ambérieu-en-Bugey;CPTS du Bugey;2020-01-01;ACI signé;12/03/2021\n' +
      '01;;Belley;CPTS du Bugey;2020-01-01;;\n';
    const [places] = await load('perimeters', 'p.csv', perimeters, ...SOURCE);
    expect(counts(places!)).toEqual([2, 2, 0]);
    const contracts =
      'CPTS_ID;SIGNATURE;ARS;CPAM\ncpts-bugey;2021-03-12;84;01\ncpts-bugey;12/03/2021;84;01\n';
    const [signed] = await load('contracts', 'c.csv', contracts, ...SOURCE);
    expect(counts(signed!)).toEqual([2, 1, 1]);
    const payments = 'CPTS_ID;MONTANT;DATE;PAYEUR;OBJET\ncpts-bugey;1 234,50 €;01/06/2023;CPAM 01;ACI\n';
    const [paid] = await load('payments', 'm.csv', payments, ...SOURCE);
    expect(counts(paid!)).toEqual([1, 1, 0]);
  });

  it('finess in both layouts', async () => {
    const structure = { department: '83', commune: '119' };
    const etalab = etalabFile(
      structureLine({ finess: msp, category: '603', ...structure }),
      structureLine({ finess: realNumber('83000003'), category: '355', ...structure }),
      placeLine(msp, '980000', '6240000'),
    );
    const [first] = await load('finess', 'etalab-cs1100507-stock-20260504-0339.csv', etalab);
    expect(first).toMatchObject({ rowsRead: 3, loaded: 1, merged: 1, leftOut: { 'other categories': 1 } });
    const open = openFile(
      { nofinesset: msp, categetab: '603', rs: 'MSP', departement: '83', cog: '83119' },
      { nofinesset: centre, categetab: '124', rs: 'Centre', departement: '83', cog: '83119' },
    );
    const [second] = await load('finess', 'finess.csv', open, '--as-of', '2026-06-01');
    expect(second).toMatchObject({ rowsRead: 2, loaded: 2 });
  });

  it('rpps in both layouts; names only with --with-names', async () => {
    const former = rppsText({ people: 4, layout: 52, real: true });
    const [old] = await load('rpps', 'PS_LibreAcces_Personne_activite_202106300600.txt', former);
    expect(counts(old!)).toEqual([8, 8, 0]);
    expect(names()).toEqual([]);
    const present = rppsText({ people: 5, real: true });
    const file = 'PS_LibreAcces_Personne_activite_202606300600.txt';
    const [report] = await load('rpps', file, present, '--with-names');
    expect(counts(report!)).toEqual([10, 10, 0]);
    expect(names()).toHaveLength(5);
    await load('rpps', file, present);
    expect(names()).toEqual([]);
  });

  it('memberships', async () => {
    const rows = `RPPS;FINESS;CPTS_ID;DEBUT\n${person};;cpts-bugey;2021-03-12\n;${msp};cpts-bugey;\n`;
    const [report] = await load('memberships', 'a.csv', rows, ...SOURCE);
    expect(counts(report!)).toEqual([2, 2, 0]);
  });

  it('and the program answers from them, as does the list of datasets', async () => {
    const program = await startProgram(['start', '--port', '0'], folder);
    const query = `{
      commune(code: "83119") { zonings { zone } }
      cpts(id: "cpts-bugey") { name contracts { signed { day } } }
      payments(filter: { cptsId: "cpts-bugey" }) { sums { amount } }
      professionals { totalCount nodes { source { kind } } }
      careStructures { nodes { finess } }
    }`;
    const { body } = await ask(program.address, { query }).finally(() => program.stop());
    expect(body).toEqual({
      data: {
        commune: { zonings: [{ zone: 'ZIP' }] },
        cpts: { name: 'CPTS du Bugey', contracts: [{ signed: { day: '2021-03-12' } }] },
        payments: { sums: [{ amount: 1234.5 }] },
        professionals: { totalCount: 5, nodes: Array(5).fill({ source: { kind: 'OFFICIAL' } }) },
        careStructures: { nodes: [{ finess: msp }, { finess: centre }] },
      },
    });
    const { output } = await runProgram(['datasets', '--json'], folder);
    const listed = (JSON.parse(output) as { dataset: string; rows: number }[]).map(
      ({ dataset, rows }) => [dataset, rows] as const,
    );
    for (const [dataset, rows] of [
      ['medical-zoning', 2],
      ['perimeters', 2],
      ['contracts', 1],
      ['payments', 1],
      ['finess', 2],
      ['rpps', 10],
      ['memberships', 2],
    ]) {
      expect(listed).toContainEqual([dataset, rows]);
    }
    expect(listed.map(([dataset]) => dataset)).not.toContain('professionals');
  });
});

describe('what is asked for on the way', () => {
  const FILE = 'PS_LibreAcces_Personne_activite_202607310600.txt';
  const text = rppsText({ people: 6, real: true });

  it('--dry-run reads everything and changes nothing', async () => {
    const before = folder.state();
    const [report] = await load('rpps', FILE, text, '--dry-run');
    expect(report).toMatchObject({ outcome: 'CHECKED', version: null, rowsRead: 12, loaded: 12 });
    expect(folder.state()).toEqual(before);
  });

  it('the same file again says so, and does nothing', async () => {
    await load('rpps', FILE, text);
    const before = folder.state();
    const { code, output, errors } = await folder.load(['rpps', folder.write(FILE, text)]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toBe('professionals: rpps: these files are loaded already, nothing was done\n');
    expect(folder.state()).toEqual(before);
  });

  it('rejects within --max-rejects are written down, and the others are loaded', async () => {
    const broken = text.replace('|60|', '|99|');
    const [report] = await load('rpps', FILE, broken, '--max-rejects', '10%');
    expect(report).toMatchObject({
      outcome: 'LOADED',
      rowsRead: 12,
      loaded: 11,
      rejected: { ROW_INVALID_CODE: 1 },
    });
    const [, row] = parse(readFileSync(report?.rejectsFile ?? ''));
    expect(row?.slice(1, 5)).toEqual(['2', 'ROW_INVALID_CODE', 'Code profession', '99']);
  });
});

const PROFESSIONALS = ['--service', 'professionals'];

function names(): unknown[] {
  return folder.query('professionals', 'SELECT * FROM professional_name');
}
