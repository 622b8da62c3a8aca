import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';

/** The two views of a supergraph as executable schemas. */
export interface SupergraphSchemas {
  /** What clients see: without what is inaccessible and without the directives of federation. */
  readonly public: GraphQLSchema;
  /** Every type of the supergraph, also those that no client sees. */
  readonly whole: GraphQLSchema;
}

/**
 * The schemas of a supergraph (Apollo Federation, "API schema"). Throws a plain Error that says what is wrong where the
 * text is no valid supergraph or uses a feature that is not known.
 */
export function supergraphSchemas(sdl: string): SupergraphSchemas {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
  return {
    public: supergraph.apiSchema().toGraphQLJSSchema(),
    whole: buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true }),
  };
}
