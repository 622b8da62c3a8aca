import { Kind, parse, print, visit, type DocumentNode, type SelectionNode } from 'graphql';
import { operationIn } from '../../execution/operationIn';
import type { Operation } from '../../execution/Operation';
import type { SubgraphOperation } from '../QueryPlan';
import { keyOf } from '../text/FieldsAt';
import { reachedFrom } from '../text/reachedFrom';

/**
 * The document of an entity fetch, and the variables that it still uses, with one of its `_entities` fields alone, and of that the
 * fields with these response keys; null: all of them.
 */
export function onlyEntityFields(
  { text, operationName, variables }: SubgraphOperation,
  responseKey: string,
  keys: ReadonlySet<string> | null,
): Pick<SubgraphOperation, 'text' | 'variables'> {
  const operation = operationIn(parse(text, { noLocation: true }), operationName);
  const { definition } = operation;
  const selections = definition.selectionSet.selections.flatMap((field) =>
    field.kind === Kind.FIELD && keyOf(field) === responseKey && field.selectionSet !== undefined
      ? [
          {
            ...field,
            selectionSet: {
              ...field.selectionSet,
              selections: only(field.selectionSet.selections, keys, operation),
            },
          },
        ]
      : [],
  );
  const left = reachedFrom({
    ...operation,
    definition: { ...definition, selectionSet: { ...definition.selectionSet, selections } },
  });
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [left.definition, ...left.fragments.values()],
  };
  return withUsedVariables(document, variables);
}

/** Fragments are written out, since others may spread them too. */
function only(
  selections: readonly SelectionNode[],
  keys: ReadonlySet<string> | null,
  operation: Operation,
): readonly SelectionNode[] {
  if (keys === null) return selections;
  return selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === '__typename' || keys.has(keyOf(selection)) ? [selection] : [];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments.get(selection.name.value);
    if (fragment === undefined) return [];
    const inner = only(fragment.selectionSet.selections, keys, operation);
    if (inner.length === 0) return [];
    const selectionSet = { ...fragment.selectionSet, selections: inner };
    const { typeCondition } = fragment;
    return [
      { kind: Kind.INLINE_FRAGMENT, ...(typeCondition === undefined ? {} : { typeCondition }), selectionSet },
    ];
  });
}

function withUsedVariables(
  document: DocumentNode,
  variables: readonly string[],
): Pick<SubgraphOperation, 'text' | 'variables'> {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const pruned = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  return { text: print(pruned), variables: variables.filter((name) => used.has(name)) };
}
