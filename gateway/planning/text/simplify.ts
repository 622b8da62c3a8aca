import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionNode } from 'graphql';
import type { Operation } from '../../execution/Operation';
import { withoutConstantConditions } from './withoutConstantConditions';

const INTROSPECTION = new Set(['__schema', '__type']);
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The operation without introspection fields, what is skipped always, and fragments that this leaves empty. A field that it
 * leaves without fields asks for __typename: whether it is null must still be known.
 */
export function simplify({ definition, fragments }: Operation): Operation {
  const kept = new Map<string, FragmentDefinitionNode | null>();
  const fragmentOf = (name: string): FragmentDefinitionNode | null => {
    const fragment = fragments.get(name);
    if (fragment === undefined) return null;
    const known = kept.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself, which no valid document has, must not go on for ever.
    kept.set(name, fragment);
    const selections = fragment.selectionSet.selections.flatMap(simpler);
    const simple = selections.length === 0 ? null : withSelections(fragment, selections);
    kept.set(name, simple);
    return simple;
  };
  const simpler = (each: SelectionNode): SelectionNode[] => {
    const selection = withoutConstantConditions(each);
    if (selection === null) return [];
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return fragmentOf(selection.name.value) === null ? [] : [selection];
    if (selection.kind === Kind.FIELD && INTROSPECTION.has(selection.name.value)) return [];
    if (selection.selectionSet === undefined) return [selection];
    const inner = selection.selectionSet.selections.flatMap(simpler);
    if (inner.length > 0) return [withSelections(selection, inner)];
    return selection.kind === Kind.FIELD ? [withSelections(selection, [TYPENAME])] : [];
  };
  const selections = definition.selectionSet.selections.flatMap(simpler);
  const left = [...kept].flatMap(([name, fragment]) =>
    fragment === null ? [] : [[name, fragment] as const],
  );
  return { definition: withSelections(definition, selections), fragments: new Map(left) };
}

function withSelections<Node>(node: Node, selections: readonly SelectionNode[]): Node {
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
