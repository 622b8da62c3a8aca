import {
  buildSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import { MergedGraph, type MergedContext } from './MergedGraph';

/** One executable schema without federation, over the resolvers of several subgraphs. */
export interface MergedSchema {
  readonly schema: GraphQLSchema;
  /** A new one for each request. */
  readonly createContext: () => MergedContext;
}

/**
 * Merges subgraphs into their API schema, as one server written by hand would have it: a field is answered by the very
 * resolver of the subgraph that has it. An object that comes from another subgraph is first looked up there by its key, once
 * for each object. Scopes are not enforced. Throws where a key or a requirement is more than a list of leaves.
 */
export function mergedSchema(subgraphs: readonly Subgraph[], apiSdl: string): MergedSchema {
  const schema = buildSchema(apiSdl);
  const graph = new MergedGraph(subgraphs, schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) addResolvers(type, graph);
    if (isAbstractType(type))
      type.resolveType = (object, context, info) =>
        graph.typeOf(type, object, context as MergedContext, info);
    if (isLeafType(type)) Object.assign(type, graph.leafOf(type.name));
  }
  return {
    schema,
    createContext: () => new Map(subgraphs.map(({ name, createContext }) => [name, createContext()])),
  };
}

function addResolvers(type: GraphQLObjectType, graph: MergedGraph): void {
  for (const field of Object.values(type.getFields()))
    field.resolve = graph.resolverOf(type.name, field.name) as GraphQLFieldResolver<unknown, unknown>;
}
