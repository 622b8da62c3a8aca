import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type InterfaceTypeDefinitionNode,
} from 'graphql';
import { joinDirectives } from '../joinDirectives';

/** What a supergraph says of an interface that a subgraph has as an interface object. */
export interface InterfaceObject {
  /** The names of the object types that implement it. */
  readonly objects: readonly string[];
  /** The names of fields in its keys. */
  readonly keys: ReadonlySet<string>;
  /** The names of fields that a field requires, by its name; nested ones too. */
  readonly requirements: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The types of a supergraph by name: which of them stand for others, and which are interface objects. */
export class TypeNames {
  readonly interfaceObjects = new Map<string, InterfaceObject>();
  readonly #objectsOf = new Map<string, Set<string>>();

  constructor(supergraphSdl: string) {
    const { definitions } = parse(supergraphSdl, { noLocation: true });
    for (const node of definitions) this.#addObjects(node);
    for (const node of definitions)
      if (node.kind === Kind.INTERFACE_TYPE_DEFINITION && isInterfaceObject(node))
        this.interfaceObjects.set(node.name.value, {
          objects: [...(this.#objectsOf.get(node.name.value) ?? [])],
          keys: namesIn(node, 'join__type', 'key'),
          requirements: new Map(
            (node.fields ?? []).map((field) => [field.name.value, namesIn(field, 'join__field', 'requires')]),
          ),
        });
  }

  /** Whether objects of a type meet a type condition (GraphQL specification, "DoesFragmentTypeApply"). */
  meets(type: string, condition: string): boolean {
    return condition === type || this.#objectsOf.get(condition)?.has(type) === true;
  }

  #addObjects(node: DefinitionNode): void {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const { name } of node.interfaces ?? []) this.#add(name.value, node.name.value);
    if (node.kind === Kind.UNION_TYPE_DEFINITION)
      for (const { name } of node.types ?? []) this.#add(node.name.value, name.value);
  }

  #add(abstract: string, object: string): void {
    this.#objectsOf.set(abstract, (this.#objectsOf.get(abstract) ?? new Set()).add(object));
  }
}

function isInterfaceObject(node: InterfaceTypeDefinitionNode): boolean {
  return joinDirectives(node, 'join__type').some((given) => given.get('isInterfaceObject') === true);
}

type WithDirectives = Readonly<{ directives?: readonly ConstDirectiveNode[] | undefined }>;

/** The names of fields in the field sets that an argument gives. */
function namesIn(node: WithDirectives, directive: string, argument: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const given of joinDirectives(node, directive)) {
    const fields = given.get(argument);
    if (typeof fields === 'string')
      visit(parse(`{ ${fields} }`, { noLocation: true }), {
        Field: ({ name }) => void names.add(name.value),
      });
  }
  return names;
}
