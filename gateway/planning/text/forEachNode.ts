import type { ASTNode } from 'graphql';

/**
 * Calls back for a node of a document and each node below it, parents first. `visit` of graphql-js can do more, and takes several
 * times as long.
 */
export function forEachNode(node: ASTNode, look: (node: ASTNode) => void): void {
  look(node);
  for (const part of Object.values(node) as unknown[])
    if (Array.isArray(part)) for (const each of part) lookAt(each, look);
    else lookAt(part, look);
}

function lookAt(part: unknown, look: (node: ASTNode) => void): void {
  if (typeof part === 'object' && part !== null && 'kind' in part) forEachNode(part as ASTNode, look);
}
