import { demonstrationOn, type TestSubgraph } from '../support/professionalsSubgraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('professionals, structures and professions', (databases) => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await demonstrationOn(databases);
  });

  it('marks every total as made up', async () => {
    const source = { kind: 'SYNTHETIC' };
    const lists = await graph.data(
      '{ professionals { source { kind } } careStructures { source { kind } } }',
    );
    expect(lists).toEqual({ professionals: { source }, careStructures: { source } });
  });

  it('gives a professional as the row stands', async () => {
    const [row] = await graph.database.query<{ rpps: string; finess: string; communeCode: string }[]>(
      'SELECT rpps, finess, communeCode FROM practice WHERE finess IS NOT NULL AND communeCode IS NOT NULL LIMIT 1',
    );
    const { professional } = await graph.data<{ professional: { practices: unknown[] } }>(
      `query ($rpps: ID!) { professional(rpps: $rpps) {
        rpps source { id kind } practices { mode commune { code } structure { finess commune { code } } } } }`,
      { rpps: row?.rpps },
    );
    expect(professional).toMatchObject({
      rpps: row?.rpps,
      source: { id: 'demonstration', kind: 'SYNTHETIC' },
    });
    expect(professional.practices).toContainEqual({
      mode: expect.stringMatching(/LIBERAL|SALARIED/) as string,
      commune: { code: row?.communeCode },
      structure: { finess: row?.finess, commune: { code: row?.communeCode } },
    });
  });

  it('answers booleans as booleans', async () => {
    const { professionals } = await graph.data<{
      professionals: { nodes: { generalPractitioner: unknown; acceptsNewPatients: unknown }[] };
    }>('{ professionals(first: 10000) { nodes { generalPractitioner acceptsNewPatients } } }');
    const values = professionals.nodes.flatMap((node) => [node.generalPractitioner, node.acceptsNewPatients]);
    expect(new Set(values)).toEqual(new Set([true, false, null]));
  });

  it('finds professionals and structures by the reference of a gateway', async () => {
    const { careStructures } = await graph.data<{
      careStructures: { nodes: { finess: string; professionals: { nodes: { rpps: string }[] } }[] };
    }>('{ careStructures(first: 1) { nodes { finess professionals(first: 1) { nodes { rpps } } } } }');
    const [structure] = careStructures.nodes;
    const finess = structure?.finess;
    const rpps = structure?.professionals.nodes[0]?.rpps;
    const { _entities } = await graph.data<{ _entities: unknown[] }>(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Professional { rpps } ... on CareStructure { finess } } }`,
      {
        r: [
          { __typename: 'Professional', rpps },
          { __typename: 'CareStructure', finess },
        ],
      },
    );
    expect(_entities).toEqual([{ rpps }, { finess }]);
  });

  it('names professions in French unless English is asked', async () => {
    const { profession } = await graph.data<{ profession: unknown }>(
      '{ profession(code: "40") { fr: label en: label(language: EN) source { id kind } } }',
    );
    expect(profession).toEqual({
      fr: 'Chirurgien-Dentiste',
      en: 'Dental surgeon',
      source: { id: 'tre-g15', kind: 'OFFICIAL' },
    });
  });

  it('lists the professions in the order of their codes', async () => {
    const { professions } = await graph.data<{ professions: { code: string }[] }>('{ professions { code } }');
    const codes = professions.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(codes).toHaveLength(25);
  });

  it('lists the datasets with their versions and sources', async () => {
    const { professionalDatasets } = await graph.data<{
      professionalDatasets: { id: string; rows: number }[];
    }>('{ professionalDatasets { id version asOf importedAt rows rejected source { id kind } } }');
    expect(professionalDatasets).toMatchObject([
      { id: 'professionals', rejected: 0, source: { id: 'demonstration', kind: 'SYNTHETIC' } },
      {
        id: 'professionals-communes',
        asOf: '2026-01-01',
        rows: 35_014,
        source: { id: 'cog-2026', kind: 'OFFICIAL' },
      },
      { id: 'professions', asOf: '2025-03-28', rows: 25, source: { id: 'tre-g15', kind: 'OFFICIAL' } },
    ]);
  });
});
