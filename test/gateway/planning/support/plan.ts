import { Kind, parse, print, stripIgnoredCharacters, visit, type SelectionSetNode } from 'graphql';
import type {
  EntityFetchNode,
  EntityLookup,
  FetchNode,
  PlanNode,
  PlanPath,
  RequiredSelection,
} from '../../../../gateway/planning/QueryPlan';

/** A root fetch of the plan, as a planner that adds nothing would write it. */
export function fetchOf(subgraph: string, text: string, more: Partial<FetchNode> = {}): FetchNode {
  return {
    kind: 'Fetch',
    subgraph,
    text,
    operationName: null,
    variables: [],
    operationType: 'query',
    path: [],
    outputRewrites: [],
    ...more,
  };
}

/** An entity fetch of the plan with one lookup. */
export function entityFetchOf(
  subgraph: string,
  text: string,
  lookup: Partial<EntityLookup>,
  variables: readonly string[] = [],
): EntityFetchNode {
  return {
    kind: 'EntityFetch',
    subgraph,
    text,
    operationName: null,
    variables,
    lookups: [lookupOf(lookup)],
  };
}

/** A lookup with what most of them have. */
export function lookupOf(lookup: Partial<EntityLookup>): EntityLookup {
  return {
    responseKey: '_entities',
    variable: 'representations',
    paths: [],
    requires: [],
    inputRewrites: [],
    outputRewrites: [],
    ...lookup,
  };
}

/** A path as `book.parts.@|Book,Film.writer` writes it. */
export function path(text: string): PlanPath {
  return text.split('.').flatMap((element): PlanPath => {
    const [key = '', types] = element.split('|');
    const step = key === '@' ? ({ kind: 'Items' } as const) : ({ kind: 'Key', key } as const);
    return types === undefined ? [step] : [step, { kind: 'Types', types: types.split(',') }];
  });
}

/** What is required, as a fragment of GraphQL writes it: `...on Book{__typename id}`; an alias is the key in the answer. */
export function required(text: string): RequiredSelection[] {
  const [operation] = parse(`{${text}}`, { noLocation: true }).definitions;
  const selectionsOf = ({ selections }: SelectionSetNode): RequiredSelection[] =>
    selections.map((node): RequiredSelection => {
      if (node.kind === Kind.FRAGMENT_SPREAD) throw new Error('write the fragment out');
      if (node.kind === Kind.INLINE_FRAGMENT)
        return {
          kind: 'Fragment',
          type: node.typeCondition?.name.value ?? null,
          selections: selectionsOf(node.selectionSet),
        };
      return {
        kind: 'Field',
        name: node.name.value,
        responseKey: (node.alias ?? node.name).value,
        selections: node.selectionSet === undefined ? null : selectionsOf(node.selectionSet),
      };
    });
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('it is no selection');
  return selectionsOf(operation.selectionSet);
}

/** The plan with documents in one form: fields in the order of their names, no needless characters. */
export function inOneForm(node: PlanNode | null): PlanNode | null {
  if (node === null) return null;
  if (node.kind === 'Condition')
    return { ...node, whenTrue: inOneForm(node.whenTrue), whenFalse: inOneForm(node.whenFalse) };
  if (node.kind === 'Fetch') return { ...node, text: textInOneForm(node.text) };
  if (node.kind === 'EntityFetch') {
    const lookups = node.lookups.map((lookup) => ({ ...lookup, requires: sorted(lookup.requires) }));
    return { ...node, text: textInOneForm(node.text), lookups };
  }
  const nodes = node.nodes.map((each) => inOneForm(each) as PlanNode);
  return { ...node, nodes: node.kind === 'Parallel' ? nodes.sort(byText) : nodes };
}

function sorted(selections: readonly RequiredSelection[]): RequiredSelection[] {
  return selections
    .map((each) => (each.selections === null ? each : { ...each, selections: sorted(each.selections) }))
    .sort(byText);
}

function textInOneForm(text: string): string {
  const document = visit(parse(text, { noLocation: true }), {
    SelectionSet: {
      leave: (node) => ({
        ...node,
        selections: [...node.selections].sort((a, b) => (print(a) < print(b) ? -1 : 1)),
      }),
    },
  });
  return stripIgnoredCharacters(print(document));
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
