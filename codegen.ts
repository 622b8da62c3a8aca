import type { CodegenConfig } from '@graphql-codegen/cli';
import { federationDirectives } from './common/graphql/federationDefinitions';

/** The types of one subgraph's resolvers, with the rows of its database as the objects that resolvers are given. */
function subgraphTypes(service: string, mappers: Record<string, string>): CodegenConfig['generates'] {
  return {
    [`schema/generated/${service}.ts`]: {
      schema: [federationDirectives, `schema/${service}.graphql`],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        contextType: `../../services/${service}/context#RequestContext`,
        mappers,
        mapperTypeSuffix: 'Parent',
        scalars: {
          Date: 'string',
          Euros: 'number',
          ID: { input: 'string', output: 'string' },
          FieldSet: 'string',
          link__Import: 'string',
          federation__Scope: 'string',
          _Any: 'unknown',
        },
        enumsAsTypes: true,
        immutableTypes: false,
        useTypeImports: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: true },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        makeResolverTypeCallable: true,
        addUnderscoreToArgsType: true,
      },
    },
  };
}

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    ...subgraphTypes('territories', {}),
    ...subgraphTypes('cpts', {}),
    ...subgraphTypes('professionals', {}),
  },
};

export default config;
