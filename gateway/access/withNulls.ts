import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { maillageError } from '../../common/errors/maillageError';
import type { FilteredDocument } from './withoutForbiddenFields';

type Path = readonly (string | number)[];
type Answer = Record<string, unknown>;

/**
 * Turns the placeholders in an answer into null, in place, and returns an error FORBIDDEN with its path for each. The
 * answer is walked along the operation's selections, so that only what stands under a forbidden field is touched.
 */
export function withNulls(
  data: Answer,
  filtered: FilteredDocument,
  operationName?: string | null,
): GraphQLError[] {
  const walk = new PlaceholderWalk(filtered);
  const operation = filtered.document.definitions.find(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION &&
      (operationName == null || node.name?.value === operationName),
  );
  if (operation?.kind === Kind.OPERATION_DEFINITION) walk.object(data, [operation.selectionSet], []);
  return walk.errors;
}

class PlaceholderWalk {
  readonly errors: GraphQLError[] = [];
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(private readonly filtered: FilteredDocument) {
    this.#fragments = fragmentsOf(filtered.document);
  }

  object(value: Answer, selections: readonly SelectionSetNode[], path: Path): void {
    for (const [key, nodes] of this.#fieldsByKey(selections)) {
      if (!(key in value)) continue;
      if (typeof value[key] === 'string' && nodes.some((node) => this.filtered.placeholders.has(node))) {
        value[key] = null;
        this.errors.push(this.#forbidden([...path, key]));
      } else {
        const inner = nodes.flatMap((node) => node.selectionSet ?? []);
        this.#anything(value[key], inner, [...path, key]);
      }
    }
  }

  #anything(value: unknown, selections: readonly SelectionSetNode[], path: Path): void {
    if (selections.length === 0 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value))
      value.forEach((item, index) => this.#anything(item, selections, [...path, index]));
    else this.object(value as Answer, selections, path);
  }

  #fieldsByKey(selections: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    for (const field of selections.flatMap((set) => this.#fieldsOf(set))) {
      const key = (field.alias ?? field.name).value;
      found.set(key, [...(found.get(key) ?? []), field]);
    }
    return found;
  }

  #fieldsOf(set: SelectionSetNode): FieldNode[] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return this.#fieldsOf(selection.selectionSet);
      const fragment = this.#fragments.get(selection.name.value);
      return fragment === undefined ? [] : this.#fieldsOf(fragment.selectionSet);
    });
  }

  #forbidden(path: Path): GraphQLError {
    const { message, extensions } = maillageError('FORBIDDEN', this.filtered.missingScopes);
    const { code, value } = extensions;
    return new GraphQLError(message, { path, extensions: { code, value } });
  }
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((node) => [node.name.value, node]));
}
