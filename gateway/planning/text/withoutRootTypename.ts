import { Kind, type FragmentDefinitionNode, type FragmentSpreadNode, type SelectionNode } from 'graphql';
import type { Operation } from '../../execution/Operation';

/**
 * The operation without __typename at the root, which needs no subgraph: a mutation would be sent for it alone. Fragments
 * that stand at the root on no condition and have one there are written out. Those on a condition stay as they are.
 */
export function withoutRootTypename({ definition, fragments }: Operation): Operation {
  const writtenOut = new Set<string>();
  const rest = (selections: readonly SelectionNode[], isCertain: boolean): SelectionNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return isTypename(selection) ? [] : [selection];
      const certain = isCertain && (selection.directives ?? []).length === 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = certain ? fragmentWithTypename(selection, fragments) : null;
        return fragment === null ? [selection] : writeOut(fragment);
      }
      const inner = rest(selection.selectionSet.selections, certain);
      return inner.length === 0 ? [] : [{ ...selection, selectionSet: selectionSetOf(inner) }];
    });
  const writeOut = ({ name, typeCondition, selectionSet }: FragmentDefinitionNode): SelectionNode[] => {
    // What is asked for twice on no condition is asked for once, so that fragments of fragments don't grow without bound.
    if (writtenOut.has(name.value)) return [];
    writtenOut.add(name.value);
    const inner = rest(selectionSet.selections, true);
    return inner.length === 0
      ? []
      : [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: selectionSetOf(inner) }];
  };
  const selections = rest(definition.selectionSet.selections, true);
  return { definition: { ...definition, selectionSet: selectionSetOf(selections) }, fragments };
}

function fragmentWithTypename(
  spread: FragmentSpreadNode,
  fragments: Operation['fragments'],
): FragmentDefinitionNode | null {
  const seen = new Set<string>();
  const has = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return isTypename(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.some(has);
    const name = selection.name.value;
    if (seen.has(name)) return false;
    seen.add(name);
    return fragments.get(name)?.selectionSet.selections.some(has) ?? false;
  };
  return has(spread) ? (fragments.get(spread.name.value) ?? null) : null;
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === '__typename';
}

function selectionSetOf(selections: readonly SelectionNode[]) {
  return { kind: Kind.SELECTION_SET, selections } as const;
}
