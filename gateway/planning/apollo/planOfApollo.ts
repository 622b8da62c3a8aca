import type { QueryPlan as ApolloPlan, QueryPlanSelectionNode, ResponsePath } from '@apollo/query-planner';
import { nonEmpty, pathOf } from '../planParts';
import type { PlanNode, PlanPath, PlanPathStep, RequiredSelection } from '../QueryPlan';
import { rewritesOfApollo } from './rewritesOfApollo';

type ApolloNode = NonNullable<ApolloPlan['node']>;
type ApolloFetch = Extract<ApolloNode, { kind: 'Fetch' }>;

/** A node of Apollo's plan in our shape; null where it fetches nothing. Throws for a node that we don't execute. */
export function planOfApollo(node: ApolloNode | null | undefined): PlanNode | null {
  switch (node?.kind) {
    case undefined:
      return null;
    case 'Sequence':
    case 'Parallel':
      return nonEmpty(node.kind, node.nodes.map(planOfApollo));
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        whenTrue: planOfApollo(node.ifClause),
        whenFalse: planOfApollo(node.elseClause),
      };
    case 'Fetch':
      return fetchOf(node, []);
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw new Error(`Apollo's planner flattens a ${node.node.kind}`);
      return fetchOf(node.node, stepsOf(node.path));
    case 'Subscription':
    case 'Defer':
      throw new Error(`Apollo's planner gave a node of kind ${node.kind}, which is not executed here`);
  }
}

function fetchOf(node: ApolloFetch, path: PlanPath): PlanNode {
  if ((node.contextRewrites ?? []).length > 0) throw new Error('@fromContext is not executed here');
  const call = {
    subgraph: node.serviceName,
    text: node.operation,
    operationName: node.operationName ?? null,
    variables: node.variableUsages ?? [],
  };
  const outputRewrites = rewritesOfApollo(node.outputRewrites);
  if (node.requires !== undefined) {
    const requires = node.requires.map(requiredOf);
    const inputRewrites = rewritesOfApollo(node.inputRewrites);
    const lookup = { responseKey: '_entities', variable: 'representations', paths: [path], requires };
    return { kind: 'EntityFetch', ...call, lookups: [{ ...lookup, inputRewrites, outputRewrites }] };
  }
  const operationType: `${ApolloFetch['operationKind']}` = node.operationKind;
  if (operationType === 'subscription') throw new Error('subscriptions are not executed here');
  return { kind: 'Fetch', ...call, operationType, path, outputRewrites };
}

/** An element is a key or `@`, either with `|[Type,...]` behind it where it holds for some types only. */
function stepsOf(elements: ResponsePath): PlanPath {
  return pathOf(elements.flatMap((element) => stepsOfElement(String(element))));
}

function stepsOfElement(element: string): PlanPathStep[] {
  const [, key = '', types] = /^([^|]*)(?:\|\[(.*)\])?$/.exec(element) ?? [];
  const steps: PlanPathStep[] = key === '' ? [] : [key === '@' ? { kind: 'Items' } : { kind: 'Key', key }];
  return types === undefined ? steps : [...steps, { kind: 'Types', types: types.split(',') }];
}

function requiredOf(selection: QueryPlanSelectionNode): RequiredSelection {
  if (selection.kind === 'InlineFragment') {
    const selections = selection.selections.map(requiredOf);
    return { kind: 'Fragment', type: selection.typeCondition ?? null, selections };
  }
  const { name, alias = name, selections } = selection;
  return { kind: 'Field', name: alias, responseKey: alias, selections: selections?.map(requiredOf) ?? null };
}
