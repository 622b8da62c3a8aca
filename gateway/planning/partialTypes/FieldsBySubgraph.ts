import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import { subgraphNames } from '../../supergraph/listedSubgraphs';
import { partialFields, type PartialField } from './partialFields';

/**
 * A supergraph with a field more for each subgraph that answers a partial field: planners then know which one is asked, and don't take
 * only what all of them know. The names are for planners alone.
 */
export class FieldsBySubgraph {
  /** The supergraph with these fields. */
  readonly supergraphSdl: string;
  readonly #names = new Map<string, string>();
  readonly #fields = new Map<string, string>();
  readonly #clients = new Set<string>();
  readonly #common = new Map<string, ReadonlySet<string>>();

  private constructor(supergraph: DocumentNode, partial: readonly PartialField[]) {
    const subgraphs = subgraphNames(supergraph);
    const added = new Map<string, FieldDefinitionNode[]>();
    for (const { type, field, owners, common } of partial) {
      this.#common.set([type, field.name.value].join(' '), common);
      for (const [graph, directive] of owners) {
        const name = `${field.name.value}__of__${graph}`;
        this.#names.set([type, field.name.value, subgraphs.get(graph)].join(' '), name);
        this.#fields.set(name, field.name.value);
        this.#clients.add(field.name.value);
        added.set(type, [...(added.get(type) ?? []), fieldOf(field, name, directive ?? ownedBy(graph))]);
      }
    }
    this.supergraphSdl = print(
      visit(supergraph, {
        ObjectTypeDefinition: (node) => ({
          ...node,
          fields: [...(node.fields ?? []), ...(added.get(node.name.value) ?? [])],
        }),
      }),
    );
  }

  /** Null where the supergraph has no partial field. */
  static of(supergraphSdl: string): FieldsBySubgraph | null {
    const supergraph = parse(supergraphSdl, { noLocation: true });
    const partial = partialFields(supergraph);
    return partial.length === 0 ? null : new FieldsBySubgraph(supergraph, partial);
  }

  /** The name of a type's field where one subgraph is to answer it, by the subgraph's name; undefined for other fields. */
  nameOf(type: string, field: string, subgraph: string): string | undefined {
    return this.#names.get([type, field, subgraph].join(' '));
  }

  /** The object types that all subgraphs know of what a partial field returns; undefined for other fields. */
  commonTypes(type: string, field: string): ReadonlySet<string> | undefined {
    return this.#common.get([type, field].join(' '));
  }

  /** Whether a partial field has that name. */
  hasName(field: string): boolean {
    return this.#clients.has(field);
  }

  /** The field that an added one stands for; undefined for other fields. */
  fieldOf(name: string): string | undefined {
    return this.#fields.get(name);
  }
}

function fieldOf(
  field: FieldDefinitionNode,
  name: string,
  directive: ConstDirectiveNode,
): FieldDefinitionNode {
  const others = (field.directives ?? []).filter((each) => each.name.value !== 'join__field');
  return { ...field, name: { kind: Kind.NAME, value: name }, directives: [...others, directive] };
}

function ownedBy(graph: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'join__field' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'graph' },
        value: { kind: Kind.ENUM, value: graph },
      },
    ],
  };
}
