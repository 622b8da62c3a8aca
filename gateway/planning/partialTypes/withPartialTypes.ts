import {
  BREAK,
  buildASTSchema,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { once } from '../../../common/once';
import { fetchesIn, withFetches } from '../fetchesIn';
import { keysOf } from '../planParts';
import type { EntityFetchNode, FetchNode, PlanNode } from '../QueryPlan';
import type { QueryPlanner } from '../QueryPlanner';
import { FieldsAt, keyOf } from '../text/FieldsAt';
import { withoutFragments } from '../text/withoutFragments';
import type { FieldsBySubgraph } from './FieldsBySubgraph';
import { withCommonTypes } from './withCommonTypes';
import { withObjectParents } from './withObjectParents';

/** A field of a partial type may stand in another; so many of them are looked into. */
const MOST_ROUNDS = 4;

/**
 * A planner for a supergraph with fields for each subgraph, which asks a subgraph for all types that this one knows of a union or
 * interface. Planners ask only for those that every subgraph with the field knows, even once they have chosen one. Null: the
 * subgraphs agree, and the planner stays as it is.
 */
export function withPartialTypes(planner: QueryPlanner, fields: FieldsBySubgraph | null): QueryPlanner {
  if (fields === null) return planner;
  const schema = once(() => buildASTSchema(parse(fields.supergraphSdl, { noLocation: true }), VALID));
  const planned = async (text: string, signal: AbortSignal, rounds: number): Promise<PlanNode | null> => {
    const asked = async (): Promise<PlanNode | null> => (await planner.plan(text, signal)).node;
    const client = parse(text, { noLocation: true });
    if (rounds === 0 || !asksPartialField(client, fields)) return asked();
    const document = withObjectParents(withoutFragments(client), fields, schema());
    const neutral = withCommonTypes(document, fields, schema());
    if (neutral === document) return asked();
    const { node } = await planner.plan(print(neutral), signal);
    const chosen = node === null ? document : withChosenSubgraphs(document, node, { fields, schema });
    return chosen === document ? asked() : planned(print(chosen), signal, rounds - 1);
  };
  return {
    ...planner,
    plan: async (text, signal) => {
      const node = await planned(text, signal, MOST_ROUNDS);
      return { node: node === null ? null : withClientsFields(node, fields) };
    },
  };
}

const VALID = { assumeValid: true, assumeValidSDL: true };

/** Whether there is a field with the name of a partial one, whatever it is a field of. */
function asksPartialField(document: DocumentNode, fields: FieldsBySubgraph): boolean {
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      asks ||= fields.hasName(name.value);
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}

interface Fields {
  readonly fields: FieldsBySubgraph;
  readonly schema: () => GraphQLSchema;
}

/** The document with the subgraph named at each partial field that the plan asks one subgraph for, or the document itself. */
function withChosenSubgraphs(
  document: DocumentNode,
  plan: PlanNode,
  { fields, schema }: Fields,
): DocumentNode {
  const subgraphs = subgraphsOfFields(new FieldsAt(document), plan, fields);
  if (subgraphs.size === 0) return document;
  const typeInfo = new TypeInfo(schema());
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node): FieldNode | undefined => {
        const [subgraph, another] = subgraphs.get(node) ?? [];
        const type = typeInfo.getParentType()?.name;
        if (subgraph === undefined || another !== undefined || type === undefined) return undefined;
        const value = fields.nameOf(type, node.name.value, subgraph);
        if (value === undefined) return undefined;
        return { ...node, alias: node.alias ?? node.name, name: { ...node.name, value } };
      },
    }),
  );
}

type SubgraphsOfFields = ReadonlyMap<FieldNode, ReadonlySet<string>>;

/**
 * The subgraphs that a plan asks for the partial fields of an operation. Fields that stand at one place, and a field of a fragment
 * that stands at several, are taken together: they must stay one field.
 */
function subgraphsOfFields(asked: FieldsAt, plan: PlanNode, fields: FieldsBySubgraph): SubgraphsOfFields {
  const found = new Map<FieldNode, Set<string>>();
  for (const fetch of fetchesIn(plan))
    new FieldsAt(parse(fetch.text, { noLocation: true })).forEach((field, keys) => {
      if (!fields.hasName(field.name.value)) return;
      for (const place of placesOf(fetch, keys)) {
        const nodes = asked.at(place).filter((node) => keyOf(node) === keyOf(field));
        const known = new Set(nodes.map((node) => found.get(node) ?? new Set<string>()));
        const together = new Set([fetch.subgraph, ...[...known].flatMap((each) => [...each])]);
        for (const [node, each] of found) if (known.has(each)) found.set(node, together);
        for (const node of nodes) found.set(node, together);
      }
    });
  return found;
}

/** Where in the answer a place of a fetch's data is. */
function placesOf(
  fetch: FetchNode | EntityFetchNode,
  keys: readonly string[],
): readonly (readonly string[])[] {
  if (fetch.kind === 'Fetch') return [[...keysOf(fetch.path), ...keys]];
  const [responseKey, ...inEntity] = keys;
  return fetch.lookups
    .filter((lookup) => lookup.responseKey === responseKey)
    .flatMap(({ paths }) => paths.map((path) => [...keysOf(path), ...inEntity]));
}

/** The plan with the fields that subgraphs know. */
function withClientsFields(plan: PlanNode, fields: FieldsBySubgraph): PlanNode {
  return withFetches(plan, (fetch) => {
    const document = parse(fetch.text, { noLocation: true });
    const changed = visit(document, {
      Field: (node) => {
        const value = fields.fieldOf(node.name.value);
        if (value === undefined) return undefined;
        const { alias, ...rest } = node;
        const field = { ...rest, name: { ...node.name, value } };
        return alias === undefined || alias.value === value ? field : { ...field, alias };
      },
    });
    return changed === document ? fetch : { ...fetch, text: print(changed) };
  });
}
