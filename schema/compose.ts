import { composeServices } from '@apollo/composition';
import {
  findBreakingChanges,
  findDangerousChanges,
  buildSchema,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql';

/** A subgraph as composition takes it: its name in the supergraph, where it answers, and its schema. */
export interface SubgraphSource {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** What composition gives: the supergraph for gateways, and the API schema, which is all that clients see. */
export interface ComposedSchemas {
  readonly supergraphSdl: string;
  readonly apiSdl: string;
}

/** Changes between two API schemas: those that break clients, and those that may surprise one. One sentence each. */
export interface SchemaChanges {
  readonly breaking: string[];
  readonly dangerous: string[];
}

/**
 * Composes subgraphs by Apollo Federation 2 into one supergraph. The same subgraphs give the same text, whatever order
 * they come in. Throws one error that lists every reason why they don't compose.
 */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): ComposedSchemas {
  const byName = [...subgraphs].sort((a, b) => (a.name < b.name ? -1 : 1));
  const result = composeServices(
    byName.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseSdl(name, sdl) })),
  );
  if (result.errors !== undefined) {
    throw compositionError(result.errors.map((error) => error.message));
  }
  const api = result.schema.toAPISchema().toGraphQLJSSchema();
  return {
    supergraphSdl: `${result.supergraphSdl.trim()}\n`,
    apiSdl: `${printSchema(lexicographicSortSchema(api)).trim()}\n`,
  };
}

/** What changed for clients from a released API schema to the present one. */
export function schemaChanges(releasedApiSdl: string, apiSdl: string): SchemaChanges {
  const [released, present] = [buildSchema(releasedApiSdl), buildSchema(apiSdl)];
  return {
    breaking: findBreakingChanges(released, present).map((change) => change.description),
    dangerous: findDangerousChanges(released, present).map((change) => change.description),
  };
}

function parseSdl(name: string, sdl: string) {
  try {
    return parse(sdl);
  } catch (error) {
    throw compositionError([`[${name}] ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function compositionError(reasons: readonly string[]): Error {
  return new Error(`The subgraphs don't compose:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
}
