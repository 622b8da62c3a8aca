import { describeOnDatabases } from '../../../support/databases';
import { openImportGraph } from '../support/importGraph';
import type { TestGraph } from '../support/testGraph';
import { countsOf, loadFile } from './support/loadFile';

let graph: TestGraph;

const HEAD = 'DPT;INSEE;LIBELLE;CPTS';

interface Found {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly finess: string | null;
  readonly departments: readonly { readonly code: string }[];
  readonly stages: readonly { readonly stage: string; readonly date: Record<string, unknown> }[];
  readonly perimeter: { readonly entries: { readonly nodes: readonly Record<string, unknown>[] } };
}

const FIELDS = `id name otherNames finess departments { code } stages { stage date { day latest asWritten } }
  perimeter { entries { nodes { commune { code } wholeCommune statedName from to source { title kind } } } }`;

async function cptsOf(id: string): Promise<Found> {
  return (await graph.data<{ cpts: Found }>(`query ($id: ID!) { cpts(id: $id) { ${FIELDS} } }`, { id })).cpts;
}

async function placesOf(id: string): Promise<string[]> {
  const { nodes } = (await cptsOf(id)).perimeter.entries;
  return nodes.map((node) => {
    const { commune, wholeCommune, from, to } = node as { commune: { code: string } } & Record<
      string,
      string
    >;
    return [commune.code, wholeCommune ? 'whole' : 'part', from ?? '', to ?? ''].join(' ').trim();
  });
}

describeOnDatabases('perimeters from files', (databases) => {
  beforeAll(async () => {
    graph = await openImportGraph(databases, '2026-06-30');
  });

  test('brings a CPTS with its communes, by code or by name, its days, stage and source', async () => {
    const load = await loadFile(
      graph.database,
      'perimeters',
      `${HEAD};DEBUT;FIN;PARTIE;STADE;DATE_STADE;SOURCE
1;01004;Ambérieu-en-Bugey;CPTS du Bugey;2020-01-01;;non;ACI signé;12/03/2021;Carte de l'ARS
01;;Belley;CPTS du Bugey;;01/01/2024;oui;ACI_SIGNED;;Carte de l'ARS
01;01004;Ambérieu-en-Bugey;CPTS du Bugey;2020-01-01;;non;;;Carte de l'ARS
`,
      { source: null },
    );
    expect(load.rejects).toEqual([]);
    expect(countsOf(load)).toEqual([3, 2, 1, 0]);
    const found = await cptsOf('cpts-bugey');
    expect(found.name).toBe('CPTS du Bugey');
    expect(found.departments).toEqual([{ code: '01' }]);
    expect(found.stages).toEqual([
      { stage: 'ACI_SIGNED', date: { day: '2021-03-12', latest: '2021-03-12', asWritten: '12/03/2021' } },
    ]);
    expect(await placesOf('cpts-bugey')).toEqual(['01004 whole 2020-01-01']);
    const [entry] = found.perimeter.entries.nodes;
    expect(entry?.['source']).toEqual({ title: "Carte de l'ARS", kind: 'DECLARED' });
  });

  test('takes the place of the perimeter of a document, whose name stays the first, and gives it back', async () => {
    const before = await placesOf('cpts-du-golfe');
    expect(before.length).toBe(12);
    await loadFile(
      graph.database,
      'perimeters',
      `${HEAD};STADE;DATE_STADE\n83;83119;Saint-Tropez;CPTS Golfe;ACI_SIGNED;2021-06-01\n83;83119;Saint-Tropez;C.P.T.S. de la presqu'île;;\n`,
    );
    expect(await placesOf('cpts-du-golfe')).toEqual(['83119 whole']);
    const found = await cptsOf('cpts-du-golfe');
    expect(found.name).toBe('CPTS du Golfe');
    expect(found.otherNames).toContain('CPTS Golfe');
    expect(found.stages.map(({ stage, date }) => [stage, date['day']])).toEqual([
      ['ACI_SIGNED', '2021-06-01'],
    ]);
    await loadFile(graph.database, 'perimeters', `${HEAD}\n01;01004;Ambérieu;CPTS du Bugey\n`);
    expect(await placesOf('cpts-du-golfe')).toEqual(before);
    expect((await cptsOf('cpts-du-golfe')).otherNames).not.toContain('CPTS Golfe');
  });

  test('knows a CPTS by its stable name, then by its number, then by its name in the department', async () => {
    const load = await loadFile(
      graph.database,
      'perimeters',
      `${HEAD};CPTS_ID;FINESS
37;37001;;CPTS Centre;;
79;79001;;CPTS du Centre;;
83;83050;;CPTS LSTO;;
85;85001;;CPTS LSTO;;
49;49007;;CPTS Nouvelle;cpts-mine;490000031
85;85002;;CPTS Autre nom;;490000031
49;49002;;CPTS Nouvelle;;
`,
    );
    expect(load.rejects).toEqual([]);
    expect(await placesOf('cpts-centre-37')).toEqual(['37001 whole']);
    expect(await placesOf('cpts-centre-79')).toEqual(['79001 whole']);
    expect(await placesOf('cpts-lsto')).toEqual(['83050 whole']);
    expect(await placesOf('cpts-lsto-85')).toEqual(['85001 whole']);
    expect((await placesOf('cpts-mine')).map((each) => each.slice(0, 5))).toEqual([
      '49002',
      '49007',
      '85002',
    ]);
    const mine = await cptsOf('cpts-mine');
    expect([mine.finess, mine.otherNames, mine.departments.map(({ code }) => code)]).toEqual([
      '490000031',
      ['CPTS Autre nom'],
      ['49', '85'],
    ]);
  });

  test('follows codes of the past: whole where all that went into the commune of today is listed', async () => {
    // Doué-en-Anjou was made of these eight on 30 December 2016.
    const eight = ['49125', '49365', '49282', '49207', '49198', '49141', '49104', '49047'];
    const rowsOf = (name: string, codes: readonly string[]) =>
      codes.map((code) => `49;${code};;${name}\n`).join('');
    const load = await loadFile(
      graph.database,
      'perimeters',
      `${HEAD}\n${rowsOf("CPTS d'Anjou", eight)}${rowsOf('CPTS Moitié', eight.slice(1, 5))}49;;Forges;CPTS Nom\n`,
    );
    expect(load.rejects).toEqual([]);
    expect(countsOf(load)).toEqual([13, 13, 0, 0]);
    expect(await placesOf('cpts-anjou')).toEqual(['49125 whole']);
    expect(await placesOf('cpts-moitie')).toEqual(['49125 part']);
    expect(await placesOf('cpts-nom')).toEqual(['49125 part']);
  });

  test('a made-up file bears made-up sources, and its CPTS can be left out of the list', async () => {
    await loadFile(graph.database, 'perimeters', `${HEAD};CPTS_ID\n01;01004;;CPTS Essai;cpts-essai\n`, {
      synthetic: true,
    });
    const counts = await graph.data<Record<string, { totalCount: number }>>(`{
      all: allCpts { totalCount }
      real: allCpts(filter: { synthetic: false }) { totalCount }
      madeUp: allCpts(filter: { synthetic: true }) { totalCount }
    }`);
    expect(counts['madeUp']?.totalCount).toBe(1);
    expect(counts['real']?.totalCount).toBe((counts['all']?.totalCount ?? 0) - 1);
  });
});
