import type {
  EntityBatchAlias,
  FetchNode as NativeFetch,
  FlattenNodePathSegment,
  PlanNode as NativeNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { nonEmpty, pathOf } from '../planParts';
import type { EntityLookup, PlanNode, PlanPath, PlanPathStep, RequiredSelection } from '../QueryPlan';
import { rewritesOfNative } from './rewritesOfNative';

/** A node of the native planner's plan in our shape; null where it fetches nothing. Throws for a node that we don't execute. */
export function planOfNative(node: NativeNode | null | undefined): PlanNode | null {
  switch (node?.kind) {
    case undefined:
      return null;
    case 'Sequence':
    case 'Parallel':
      return nonEmpty(node.kind, node.nodes.map(planOfNative));
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        whenTrue: planOfNative(node.ifClause),
        whenFalse: planOfNative(node.elseClause),
      };
    case 'Fetch':
      return fetchOf(node, []);
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw new Error(`the native planner flattens a ${node.node.kind}`);
      return fetchOf(node.node, stepsOf(node.path));
    case 'BatchFetch':
      return { kind: 'EntityFetch', ...callOf(node), lookups: node.entityBatch.aliases.map(lookupOf) };
    case 'Subscription':
    case 'Defer':
      throw new Error(`the native planner gave a node of kind ${node.kind}, which is not executed here`);
  }
}

function fetchOf(node: NativeFetch, path: PlanPath): PlanNode {
  const outputRewrites = rewritesOfNative(node.outputRewrites);
  if (node.requires !== undefined && node.requires.length > 0) {
    const requires = node.requires.map(requiredOf);
    const inputRewrites = rewritesOfNative(node.inputRewrites);
    const lookup = { responseKey: '_entities', variable: 'representations', paths: [path], requires };
    return { kind: 'EntityFetch', ...callOf(node), lookups: [{ ...lookup, inputRewrites, outputRewrites }] };
  }
  const operationType = node.operationKind ?? 'query';
  if (operationType === 'subscription') throw new Error('subscriptions are not executed here');
  return { kind: 'Fetch', ...callOf(node), operationType, path, outputRewrites };
}

type NativeCall = Pick<NativeFetch, 'serviceName' | 'operation' | 'operationName' | 'variableUsages'>;

function callOf({ serviceName, operation, operationName, variableUsages }: NativeCall) {
  return {
    subgraph: serviceName,
    text: operation,
    operationName: operationName ?? null,
    variables: variableUsages ?? [],
  };
}

function lookupOf(lookup: EntityBatchAlias): EntityLookup {
  return {
    responseKey: lookup.alias,
    variable: lookup.representationsVariableName,
    paths: lookup.paths.map(stepsOf),
    requires: lookup.requires.map(requiredOf),
    inputRewrites: rewritesOfNative(lookup.inputRewrites),
    outputRewrites: rewritesOfNative(lookup.outputRewrites),
  };
}

function stepsOf(segments: readonly FlattenNodePathSegment[]): PlanPath {
  return pathOf(segments.map(stepOf));
}

function stepOf(segment: FlattenNodePathSegment): PlanPathStep {
  if (segment === '@') return { kind: 'Items' };
  if ('Field' in segment) return { kind: 'Key', key: segment.Field };
  return { kind: 'Types', types: segment.TypeCondition };
}

/** In what is required, this planner calls the key in the answer a field's name, and its name in the representation the alias. */
function requiredOf(selection: RequiresSelection): RequiredSelection {
  switch (selection.kind) {
    case 'Field':
      return {
        kind: 'Field',
        name: selection.alias ?? selection.name,
        responseKey: selection.name,
        selections: selection.selections?.map(requiredOf) ?? null,
      };
    case 'InlineFragment':
      return {
        kind: 'Fragment',
        type: selection.typeCondition,
        selections: selection.selections.map(requiredOf),
      };
    case 'FragmentSpread':
      throw new Error('the native planner requires a named fragment, which is not executed here');
  }
}
