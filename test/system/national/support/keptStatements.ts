import { loaderSets } from '../../../../services/professionals/loaders/createLoaders';
import { sentStatements } from '../../../support/sentStatements';
import type { EmbeddedGraph, SentStatement } from '../../../support/embeddedGraph';

/** The statements that read what the professionals' service keeps until the next load, as its first request sends them. */
export async function keptStatements(graph: EmbeddedGraph): Promise<readonly SentStatement[]> {
  const database = graph.databaseOf('professionals');
  const { loadedFiles, unplaced, newPatientsTold } = loaderSets(database)();
  const sent = await sentStatements(database, () =>
    Promise.all([loadedFiles(), unplaced(), newPatientsTold()]),
  );
  return sent
    .filter(({ sql }) => sql.startsWith('SELECT'))
    .map((statement) => ({ service: 'professionals', ...statement }));
}
