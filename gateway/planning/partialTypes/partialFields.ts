import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { joinDirectives } from '../joinDirectives';

/** A field of an object type that several subgraphs answer, with other types in each. */
export interface PartialField {
  readonly type: string;
  readonly field: FieldDefinitionNode;
  /** The subgraphs by their values of join__Graph, each with what it says of the field; null: nothing. */
  readonly owners: ReadonlyMap<string, ConstDirectiveNode | null>;
  /** The object types that all of them know. */
  readonly common: ReadonlySet<string>;
}

/**
 * The fields of a supergraph that return a union or an interface whose object types are not the same in all subgraphs that answer
 * them. Those of interface objects are left out, whose types a subgraph does not know at all.
 */
export function partialFields(supergraph: DocumentNode): readonly PartialField[] {
  const objects = objectsBySubgraph(supergraph);
  return supergraph.definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap((type) =>
      (type.fields ?? []).flatMap((field) => {
        const known = objects.get(namedType(field.type));
        const owners = known === undefined ? NONE : ownersOf(type, field);
        const views = [...owners.keys()].map((graph) => new Set(known?.get(graph)));
        const common = views.reduce(
          (one, other) => new Set([...one].filter((name) => other.has(name))),
          views[0] ?? NOBODY,
        );
        if (views.every(({ size }) => size === common.size)) return [];
        return [{ type: type.name.value, field, owners, common }];
      }),
    );
}

const NONE: PartialField['owners'] = new Map();
const NOBODY: ReadonlySet<string> = new Set();

type Objects = Map<string, string[]>;

/** The object types of each abstract type, by subgraph. */
function objectsBySubgraph(supergraph: DocumentNode): ReadonlyMap<string, Objects> {
  const found = new Map<string, Objects>();
  const add = (abstract: string, graph: unknown, object: unknown): void => {
    const objects: Objects = found.get(abstract) ?? new Map<string, string[]>();
    objects.set(String(graph), [...(objects.get(String(graph)) ?? []), String(object)]);
    found.set(abstract, objects);
  };
  for (const node of supergraph.definitions) {
    if (node.kind === Kind.UNION_TYPE_DEFINITION)
      for (const member of joinDirectives(node, 'join__unionMember'))
        add(node.name.value, member.get('graph'), member.get('member'));
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const implemented of joinDirectives(node, 'join__implements'))
        add(String(implemented.get('interface')), implemented.get('graph'), node.name.value);
  }
  for (const node of supergraph.definitions)
    if (node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      if (joinDirectives(node, 'join__type').some((given) => given.get('isInterfaceObject') === true))
        found.delete(node.name.value);
  return found;
}

/** The subgraphs that answer a field. None where a label decides it. */
function ownersOf(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): PartialField['owners'] {
  const said = (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
  if (said.length === 0)
    return new Map(joinDirectives(type, 'join__type').map((given) => [String(given.get('graph')), null]));
  const owners = new Map<string, ConstDirectiveNode>();
  for (const directive of said) {
    const [given] = joinDirectives({ directives: [directive] }, 'join__field');
    if (given?.has('overrideLabel') === true) return NONE;
    const isOwner = given?.has('graph') === true && !given.get('external') && !given.get('usedOverridden');
    if (isOwner) owners.set(String(given.get('graph')), directive);
  }
  return owners;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
