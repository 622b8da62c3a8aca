import { Kind } from 'graphql';
import type { Operation } from '../../execution/Operation';
import { forEachNode } from './forEachNode';

/** The operation with no other fragments than those that it spreads, or that they spread. */
export function reachedFrom(operation: Operation): Operation {
  const { definition, fragments } = operation;
  if (fragments.size === 0) return operation;
  const reached = new Set<string>();
  const waiting = spreadNames(definition.selectionSet);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const fragment = fragments.get(name);
    if (fragment === undefined || reached.has(name)) continue;
    reached.add(name);
    waiting.push(...spreadNames(fragment.selectionSet));
  }
  return { definition, fragments: new Map([...fragments].filter(([name]) => reached.has(name))) };
}

function spreadNames(selectionSet: Operation['definition']['selectionSet']): string[] {
  const names: string[] = [];
  forEachNode(selectionSet, (node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) names.push(node.name.value);
  });
  return names;
}
