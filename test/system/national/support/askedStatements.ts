import type { readExamples } from '../../../../schema/readExamples';
import type { EmbeddedGraph, SentStatement } from '../../../support/embeddedGraph';
import { nationalFacts } from './nationalFacts';

const READS = /^\s*(?:SELECT|WITH)\b/;

/** The statements of an example that is asked for the second time: what is kept in memory is there. */
export async function statementsOfExample(
  graph: EmbeddedGraph,
  { query, variables: told, headers }: ReturnType<typeof readExamples>[number],
): Promise<readonly SentStatement[]> {
  const { rpps, finess } = await nationalFacts(graph);
  const variables = { ...told, ...('rpps' in told ? { rpps, finess } : {}) };
  await graph.ask({ query, variables, headers });
  return (await graph.ask({ query, variables, headers })).statements.filter(({ sql }) => READS.test(sql));
}

/** What a graph answered, and the statements that it took. */
export interface AskedList {
  readonly answers: readonly unknown[];
  readonly statements: readonly SentStatement[];
}

/** The first page of a list and the one behind it. Throws where the list can't be asked for. */
export async function askList(graph: EmbeddedGraph, query: string): Promise<AskedList> {
  const headers = { authorization: 'Bearer development' };
  const { body } = await graph.ask({ query, headers });
  if ((body as { errors?: unknown }).errors !== undefined) throw new Error(JSON.stringify(body));
  const asked = [await graph.ask({ query, headers })];
  const after = endOfPage((body as { data: Listed }).data);
  if (after !== null) asked.push(await graph.ask({ query, variables: { after }, headers }));
  return {
    answers: asked.map((each) => each.body),
    statements: asked.flatMap(({ statements }) => statements).filter(({ sql }) => READS.test(sql)),
  };
}

/** An answer with a list that is called `page`, or with one that is a field of a CPTS. */
interface Listed {
  readonly page?: { readonly pageInfo: { readonly endCursor: string | null } };
  readonly cpts?: Listed;
}

function endOfPage({ page, cpts }: Listed): string | null {
  return (page ?? cpts?.page)?.pageInfo.endCursor ?? null;
}
