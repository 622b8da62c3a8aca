import { Kind, type SelectionNode } from 'graphql';
import type { Operation } from '../../execution/Operation';

/** Whether an operation has a root field beside __typename, itself or in a fragment. */
export function asksForData({ definition, fragments }: Operation): boolean {
  const seen = new Set<string>();
  const asks = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.some(asks);
    const name = selection.name.value;
    if (seen.has(name)) return false;
    seen.add(name);
    return fragments.get(name)?.selectionSet.selections.some(asks) ?? false;
  };
  return definition.selectionSet.selections.some(asks);
}
