import {
  Kind,
  OverlappingFieldsCanBeMergedRule,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** The document with a new alias for each field that can't be merged with another of the same response key. */
export function withoutConflicts(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  let repaired = document;
  for (let round = 0; round < 200; round += 1) {
    const [conflict] = validate(schema, repaired, [OverlappingFieldsCanBeMergedRule], { maxErrors: 1 });
    if (conflict?.nodes === undefined) return repaired;
    repaired = renamed(repaired, conflict.nodes.at(-1)!, `r${round}`);
  }
  return repaired;
}

function renamed(document: DocumentNode, field: ASTNode, alias: string): DocumentNode {
  return visit(document, {
    Field: (node) =>
      node === field ? { ...node, alias: { kind: Kind.NAME, value: alias } as const } : undefined,
  });
}
