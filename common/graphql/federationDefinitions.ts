/**
 * The directives that a subgraph of Maillage may use, as the Federation 2.9 specification defines them, and the fields
 * every subgraph offers its gateway (Apollo Federation subgraph specification, "Query._service" and "Query._entities").
 */
export const federationDirectives = /* GraphQL */ `
  scalar link__Import
  scalar FieldSet
  scalar federation__Scope
  directive @link(url: String!, as: String, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @external on OBJECT | FIELD_DEFINITION
  directive @requires(fields: FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: FieldSet!) on FIELD_DEFINITION
  directive @cost(
    weight: Int!
  ) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(
    assumedSize: Int
    slicingArguments: [String!]
    sizedFields: [String!]
    requireOneSlicingArgument: Boolean = true
  ) on FIELD_DEFINITION
  directive @requiresScopes(
    scopes: [[federation__Scope!]!]!
  ) on ENUM | FIELD_DEFINITION | INTERFACE | OBJECT | SCALAR
`;
