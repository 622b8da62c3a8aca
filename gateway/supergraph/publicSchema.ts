import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  extendSchema,
  getNamedType,
  Kind,
  parse,
  type DirectiveDefinitionNode,
  type GraphQLDirective,
  type GraphQLSchema,
} from 'graphql';
import { SupergraphError } from './SupergraphError';

/** The two views of a supergraph as executable schemas. */
export interface SupergraphSchemas {
  /** What clients see: without what is inaccessible and without the directives of federation. Directives for operations stay. */
  readonly public: GraphQLSchema;
  /** Every type of the supergraph, also those that no client sees. */
  readonly whole: GraphQLSchema;
}

/**
 * The schemas of a supergraph (Apollo Federation, "API schema"). Throws a SupergraphError where the text is no valid supergraph or
 * uses a feature that is not known.
 */
export function supergraphSchemas(sdl: string): SupergraphSchemas {
  const supergraph = checkedSupergraph(sdl);
  const whole = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true });
  return { public: withOperationDirectives(supergraph.apiSchema().toGraphQLJSSchema(), whole), whole };
}

function checkedSupergraph(sdl: string): Supergraph {
  try {
    return Supergraph.build(sdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
  } catch (error) {
    const isFeature = error instanceof Error && error.message.includes('unsupported');
    const how = isFeature ? ' without what this gateway does not know' : '';
    throw SupergraphError.from(error, `compose the subgraphs again${how}`);
  }
}

/** Locations in operations (GraphQL specification, "ExecutableDirectiveLocation"). */
const OPERATION_LOCATIONS: ReadonlySet<string> = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

/** The API schema drops what @composeDirective brings, though clients may write directives that every subgraph knows. */
function withOperationDirectives(schema: GraphQLSchema, whole: GraphQLSchema): GraphQLSchema {
  const missing = whole.getDirectives().filter((directive) => isForOperations(directive, schema));
  const definitions = missing.flatMap(({ astNode }): DirectiveDefinitionNode[] => (astNode ? [astNode] : []));
  if (definitions.length === 0) return schema;
  return extendSchema(schema, { kind: Kind.DOCUMENT, definitions }, { assumeValid: true });
}

function isForOperations({ name, args, locations }: GraphQLDirective, schema: GraphQLSchema): boolean {
  return (
    schema.getDirective(name) == null &&
    locations.every((location) => OPERATION_LOCATIONS.has(location)) &&
    args.every(({ type }) => schema.getType(getNamedType(type).name) != null)
  );
}
