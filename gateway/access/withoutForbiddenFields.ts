import {
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import type { Requirement } from '../supergraph/Supergraph';
import type { Caller } from './callerOf';
import { isAllowed } from './isAllowed';

/** A document in which every forbidden field stands as `responseKey: __typename`, and which response keys those are. */
export interface FilteredDocument {
  readonly document: DocumentNode;
  /** The nodes that were put in the place of forbidden fields; empty where the caller may see all. */
  readonly placeholders: ReadonlySet<FieldNode>;
  readonly missingScopes: readonly string[];
}

/** What is needed to decide whether a caller may see a field. */
export interface AccessRules {
  readonly schema: GraphQLSchema;
  readonly requirements: ReadonlyMap<string, Requirement>;
}

/**
 * The document with each field that the caller may not see replaced by `__typename` under the same response key. The rest
 * of the operation so keeps its shape, its fragments and its place in every list; `withNulls` then turns the placeholders of
 * the answer into null and errors.
 */
export function withoutForbiddenFields(
  document: DocumentNode,
  caller: Caller,
  rules: AccessRules,
): FilteredDocument {
  const placeholders = new Set<FieldNode>();
  const missing = new Set<string>();
  const typeInfo = new TypeInfo(rules.schema);
  const filtered = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        const requirement = requirementOf(typeInfo, node, rules);
        if (requirement === undefined || isAllowed(caller, requirement)) return undefined;
        for (const scope of requirement.scopes[0] ?? []) missing.add(scope);
        const placeholder = placeholderOf(node);
        placeholders.add(placeholder);
        return placeholder;
      },
    }),
  );
  return { document: filtered, placeholders, missingScopes: [...missing].sort() };
}

function requirementOf(typeInfo: TypeInfo, node: FieldNode, rules: AccessRules): Requirement | undefined {
  const parent = typeInfo.getParentType()?.name;
  const own = rules.requirements.get(`${parent ?? ''}.${node.name.value}`);
  const returned = getNamedType(typeInfo.getType())?.name;
  return own ?? (returned === undefined ? undefined : rules.requirements.get(returned));
}

function placeholderOf(node: FieldNode): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: (node.alias ?? node.name).value },
    name: { kind: Kind.NAME, value: '__typename' },
    ...(node.directives === undefined ? {} : { directives: node.directives }),
  };
}
