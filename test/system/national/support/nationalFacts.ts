import type { EmbeddedGraph } from '../../../support/embeddedGraph';

/** Numbers of a made-up country to ask for: those of the examples are of the demonstration set. */
export interface NationalFacts {
  /** A member of the CPTS with a place of practice. */
  readonly rpps: string;
  readonly cptsId: string;
  /** A structure of a CPTS. */
  readonly finess: string;
  /** The versions before the first file was loaded. */
  readonly versions: { readonly cpts: string; readonly professionals: string };
}

/** Reads them from the databases of a graph. */
export async function nationalFacts(graph: EmbeddedGraph): Promise<NationalFacts> {
  const professionals = graph.databaseOf('professionals');
  const [member] = await professionals.query<{ rpps: string; cptsId: string }[]>(
    `SELECT membership.rpps, membership.cptsId FROM membership JOIN practice ON practice.rpps = membership.rpps
      WHERE practice.communeCode IS NOT NULL AND fromDay <= '2022-06-30' AND toDay IS NULL
      ORDER BY membership.rpps LIMIT 1`,
  );
  const [structure] = await professionals.query<{ finess: string }[]>(
    `SELECT finess FROM care_structure_cpts WHERE toDay IS NULL AND finess IN (SELECT finess FROM care_structure)
      ORDER BY finess LIMIT 1`,
  );
  if (member === undefined || structure === undefined) throw new Error('There is no country to ask about.');
  const [cpts, other] = await Promise.all([
    versionBefore(graph, 'cpts', 'perimeters'),
    versionBefore(graph, 'professionals', 'finess'),
  ]);
  return { ...member, ...structure, versions: { cpts, professionals: other } };
}

async function versionBefore(
  graph: EmbeddedGraph,
  service: 'cpts' | 'professionals',
  datasetId: string,
): Promise<string> {
  const [load] = await graph.databaseOf(service).query<{ version: string }[]>(
    `SELECT version FROM dataset_load WHERE serial < (SELECT MIN(serial) FROM dataset_load WHERE datasetId = ?)
      ORDER BY serial DESC LIMIT 1`,
    [datasetId],
  );
  return load?.version ?? '';
}
