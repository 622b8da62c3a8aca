import { Kind, parse, type ConstDirectiveNode, type SelectionSetNode } from 'graphql';
import { subgraphNames } from '../../supergraph/listedSubgraphs';
import { isDataObject } from './isDataObject';
import type { DataObject } from './Run';

/** Which keys each subgraph finds entities by (join specification, `@join__type(graph:, key:)`). */
export class EntityKeys {
  readonly #keys = new Map<string, SelectionSetNode[]>();

  constructor(supergraphSdl: string) {
    const document = parse(supergraphSdl, { noLocation: true });
    const names = subgraphNames(document);
    for (const type of document.definitions) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      for (const directive of type.directives ?? []) {
        const subgraph = names.get(textArgument(directive, 'graph') ?? '');
        const fields = textArgument(directive, 'key');
        if (directive.name.value === 'join__type' && subgraph !== undefined && fields !== null)
          this.#add(subgraph, type.name.value, fields);
      }
    }
  }

  /**
   * Whether a representation holds a key by which the subgraph finds entities of its type. Planners give objects of other types
   * only what is required of them; nobody is to be asked for these.
   */
  finds(subgraph: string, representation: DataObject): boolean {
    const keys = this.#keys.get(`${subgraph} ${String(representation['__typename'])}`);
    return keys?.some((key) => holds(representation, key)) === true;
  }

  #add(subgraph: string, type: string, fields: string): void {
    const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) return;
    const name = `${subgraph} ${type}`;
    this.#keys.set(name, [...(this.#keys.get(name) ?? []), definition.selectionSet]);
  }
}

function holds(value: unknown, { selections }: SelectionSetNode): boolean {
  if (value === null) return true;
  if (Array.isArray(value))
    return value.every((item) => holds(item, { kind: Kind.SELECTION_SET, selections }));
  if (!isDataObject(value)) return false;
  return selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    const part = value[selection.name.value];
    return (
      part !== undefined && (selection.selectionSet === undefined || holds(part, selection.selectionSet))
    );
  });
}

function textArgument({ arguments: given }: ConstDirectiveNode, name: string): string | null {
  const value = given?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
}
