import { Kind, valueFromASTUntyped, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/** What a supergraph says of a subgraph (join specification, "@join__graph"); a text is empty where it says none. */
export interface ListedSubgraph {
  /** The value of the enum join__Graph, by which directives name it. */
  readonly graph: string;
  readonly name: string;
  readonly url: string;
}

/** The subgraphs that a supergraph lists, in its order. None where the document is no supergraph. */
export function listedSubgraphs(supergraph: DocumentNode): readonly ListedSubgraph[] {
  const graphs = supergraph.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graphs.values ?? []).flatMap(({ name, directives = [] }) =>
    directives
      .filter((directive) => directive.name.value === 'join__graph')
      .map((directive) => ({
        graph: name.value,
        name: textArgument(directive, 'name'),
        url: textArgument(directive, 'url'),
      })),
  );
}

/** The names of subgraphs by their values of the enum join__Graph. */
export function subgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  return new Map(listedSubgraphs(supergraph).map(({ graph, name }) => [graph, name]));
}

function textArgument({ arguments: given = [] }: ConstDirectiveNode, name: string): string {
  const value = given.find((argument) => argument.name.value === name)?.value;
  const text: unknown = value === undefined ? undefined : valueFromASTUntyped(value);
  return typeof text === 'string' ? text : '';
}
