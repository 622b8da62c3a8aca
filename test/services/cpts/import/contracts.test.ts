import { documentsDataset } from '../../../../services/cpts/import/documentsDataset';
import { describeOnDatabases } from '../../../support/databases';
import { openImportGraph } from '../support/importGraph';
import type { TestGraph } from '../support/testGraph';
import { countsOf, loadFile } from './support/loadFile';

let graph: TestGraph;

interface Contract {
  readonly id: string;
  readonly signed: { readonly day: string | null; readonly asWritten: string };
  readonly signatories: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
}

interface Found {
  readonly name: string;
  readonly stages: readonly { readonly stage: string; readonly date: { readonly day: string | null } }[];
  readonly contracts: readonly Contract[];
}

async function cptsOf(id: string): Promise<Found> {
  const query = `query ($id: ID!) { cpts(id: $id) {
    name stages { stage date { day } } contracts { id signed { day asWritten } signatories { id name kind } } } }`;
  return (await graph.data<{ cpts: Found }>(query, { id })).cpts;
}

const HEAD = 'CPTS_ID;CPTS;SIGNATURE;CONTRAT_ID;ARS;CPAM;NOTE';

async function load(...rows: string[]) {
  return loadFile(graph.database, 'contracts', [HEAD, ...rows, ''].join('\n'));
}

describeOnDatabases('contracts from files', (databases) => {
  beforeAll(async () => {
    graph = await openImportGraph(databases, '2026-06-30');
  });

  test('brings contracts, who signed them, and the stage that follows', async () => {
    const loaded = await load(
      'cpts-du-brivadois;;2024-05-02;;84;43;',
      ';Rives du Haut-Allier;03/06/2024;ACI 2024/43;ARS Bretagne;01;Signed late',
      ';Rives du Haut-Allier;03/06/2024;ACI 2024/43;ARS Bretagne;01;Signed late',
    );
    expect(loaded.rejects).toEqual([]);
    expect(countsOf(loaded)).toEqual([3, 2, 1, 0]);
    const brivadois = await cptsOf('cpts-du-brivadois');
    expect(brivadois.contracts).toEqual([
      {
        id: 'aci-du-brivadois',
        signed: { day: '2024-05-02', asWritten: '2024-05-02' },
        signatories: [
          {
            id: 'ars-auvergne-rhone-alpes',
            name: 'Agence régionale de santé Auvergne-Rhône-Alpes',
            kind: 'ARS',
          },
          { id: 'cpam-43', name: "Caisse primaire d'assurance maladie de la Haute-Loire", kind: 'CPAM' },
          { id: 'cpts-du-brivadois', name: 'CPTS du Brivadois', kind: 'CPTS' },
        ],
      },
    ]);
    expect(brivadois.stages.at(-1)).toEqual({ stage: 'ACI_SIGNED', date: { day: '2024-05-02' } });
    const rives = await cptsOf('cpts-des-rives-du-haut-allier');
    expect(rives.contracts.map(({ id, signatories }) => [id, ...signatories.map((each) => each.id)])).toEqual(
      [['aci-2024-43', 'ars-bretagne', 'cpam-01', 'cpts-des-rives-du-haut-allier']],
    );
  });

  test('a day within what a document leaves open makes it precise; another day is another contract', async () => {
    await load(
      'cpts-lsto;;2020-12-15;;;;',
      'cpts-grand-saumurois;;2021-03-12;;;;',
      'cpts-grand-saumurois;;2026-03-12;;;;',
    );
    const lsto = await cptsOf('cpts-lsto');
    expect(lsto.contracts.map(({ id, signed }) => [id, signed.day])).toEqual([['aci-lsto', '2020-12-15']]);
    expect(lsto.stages.filter(({ stage }) => stage === 'ACI_SIGNED')).toEqual([
      { stage: 'ACI_SIGNED', date: { day: '2020-12-15' } },
    ]);
    const saumurois = await cptsOf('cpts-grand-saumurois');
    expect(saumurois.contracts.map(({ id, signed }) => [id, signed.day])).toEqual([
      ['aci-grand-saumurois', '2021-03-12'],
      ['aci-grand-saumurois-2026', '2026-03-12'],
    ]);
    // The document's contract stands: its place of signature and its signatories with it.
    expect(saumurois.contracts[0]?.signed.asWritten).toBe('vendredi 12 mars 2021');
    expect(saumurois.contracts[0]?.signatories.length).toBe(3);
  });

  test('a CPTS that the perimeters no longer have stays as long as a contract names it', async () => {
    const perimeters = 'DPT;INSEE;LIBELLE;CPTS;CPTS_ID';
    await loadFile(graph.database, 'perimeters', `${perimeters}\n01;01004;;CPTS du Bugey;cpts-bugey\n`);
    await load(';CPTS du Bugey;2022-01-01;;;;');
    await loadFile(graph.database, 'perimeters', `${perimeters}\n01;01006;;CPTS Autre;cpts-autre\n`);
    const bugey = await cptsOf('cpts-bugey');
    expect([bugey.name, bugey.contracts.map(({ id }) => id)]).toEqual(['CPTS du Bugey', ['aci-bugey']]);
    const listed = await graph.data<{ allCpts: { nodes: { id: string }[] } }>(
      '{ allCpts(filter: { departmentCode: "01" }) { nodes { id } } }',
    );
    expect(listed.allCpts.nodes.map(({ id }) => id)).toEqual(['cpts-autre', 'cpts-bugey']);
    const contract = await graph.data(
      '{ contract(id: "aci-bugey") { cpts { id perimeter { known } } signatories { id } source { title } paymentSchedule { notes } } }',
    );
    expect(contract).toMatchObject({ contract: { cpts: { id: 'cpts-bugey', perimeter: { known: false } } } });
  });

  test('documents loaded again leave contracts from files alone', async () => {
    await load('cpts-du-brivadois;;2024-05-02;;84;43;');
    await graph.database.transaction((manager) =>
      documentsDataset().load({ manager, progress: () => undefined }),
    );
    const rows = await graph.database.query<{ id: string; datasetId: string }[]>(
      `SELECT id, datasetId FROM contract WHERE cptsId = 'cpts-du-brivadois'`,
    );
    expect(rows).toEqual([{ id: 'aci-du-brivadois', datasetId: 'contracts' }]);
  });
});
