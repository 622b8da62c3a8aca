import {
  getNamedType,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { Maybe } from 'graphql/jsutils/Maybe';
import type { Requirement } from '../supergraph/Supergraph';
import type { Rights } from './Caller';
import { isAllowed } from './isAllowed';

/** A document in which every forbidden field stands as `responseKey: __typename`, and which response keys those are. */
export interface FilteredDocument {
  readonly document: DocumentNode;
  /** The nodes that were put in the place of forbidden fields; empty where the caller may see all. */
  readonly placeholders: ReadonlySet<FieldNode>;
  /** The forbidden fields themselves, as they stand in the document that was asked for. */
  readonly forbidden: ReadonlySet<FieldNode>;
  readonly missingScopes: readonly string[];
  /** Whether any field requires something of the caller, whether or not this one has it. */
  readonly isGuarded: boolean;
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
  caller: Rights,
  rules: AccessRules,
): FilteredDocument {
  const placeholders = new Set<FieldNode>();
  const forbidden = new Set<FieldNode>();
  const missing = new Set<string>();
  let isGuarded = false;
  const typeInfo = new TypeInfo(rules.schema);
  const filtered = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        // What describes the schema is open to all, whatever its root type requires.
        if (node.name.value.startsWith('__')) return undefined;
        const requirements = requirementsOf(typeInfo, node, rules);
        if (requirements.length > 0) isGuarded = true;
        const unmet = requirements.filter((each) => !isAllowed(caller, each));
        if (unmet.length === 0) return undefined;
        for (const scope of unmet.flatMap(({ scopes }) => scopes[0] ?? [])) missing.add(scope);
        const placeholder = placeholderOf(node);
        placeholders.add(placeholder);
        forbidden.add(node);
        return placeholder;
      },
    }),
  );
  return { document: filtered, placeholders, forbidden, missingScopes: [...missing].sort(), isGuarded };
}

/**
 * All that must be met: the requirements of the type the field is on, of the field, and of the type it returns. A field on an
 * interface or union stands for that field on each type it may be, and one on an object for that of its interfaces, so that
 * no way round an abstract type is left open.
 */
function requirementsOf(typeInfo: TypeInfo, node: FieldNode, rules: AccessRules): Requirement[] {
  const types = relatedTypes(typeInfo.getParentType(), rules.schema);
  const returned = getNamedType(typeInfo.getType())?.name ?? '';
  const keys = [...types, ...types.map((type) => `${type}.${node.name.value}`), returned];
  return keys.flatMap((key) => rules.requirements.get(key) ?? []);
}

function relatedTypes(type: Maybe<GraphQLCompositeType>, schema: GraphQLSchema): string[] {
  if (!type) return [];
  if (isAbstractType(type)) return [type, ...schema.getPossibleTypes(type)].map(({ name }) => name);
  return [type, ...type.getInterfaces()].map(({ name }) => name);
}

function placeholderOf(node: FieldNode): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: (node.alias ?? node.name).value },
    name: { kind: Kind.NAME, value: '__typename' },
    ...(node.directives === undefined ? {} : { directives: node.directives }),
  };
}
