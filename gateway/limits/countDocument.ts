import { Kind, visit, type ASTNode, type DocumentNode } from 'graphql';

/** What stands in the text of a document. */
export interface DocumentCounts {
  readonly operations: number;
  readonly fragments: number;
  readonly aliases: number;
  readonly directives: number;
  /** On the one field, fragment or operation that has most. */
  readonly directivesAtOnePlace: number;
  readonly variables: number;
  /** Of the longest name; an alias stands in the answer once for each object. */
  readonly nameLength: number;
  /** Selection sets and values within each other, fragments without a name among them. */
  readonly nesting: number;
  /** Numbers that are too large for a double, such as 1e999: no JSON can carry them to a subgraph. */
  readonly infinities: number;
}

const NESTING: ReadonlySet<string> = new Set([Kind.SELECTION_SET, Kind.LIST, Kind.OBJECT]);

/** Counts what stands in a document as it is written, in one walk over it. */
export function countDocument(document: DocumentNode): DocumentCounts {
  const count = new Count();
  visit(document, { enter: (node) => count.enter(node), leave: (node) => count.leave(node) });
  return { ...count };
}

class Count implements DocumentCounts {
  operations = 0;
  fragments = 0;
  aliases = 0;
  directives = 0;
  directivesAtOnePlace = 0;
  variables = 0;
  nameLength = 0;
  nesting = 0;
  infinities = 0;
  #depth = 0;

  enter(node: ASTNode): void {
    if (NESTING.has(node.kind)) this.nesting = Math.max(this.nesting, (this.#depth += 1));
    this.#countKind(node);
    const list = 'directives' in node ? (node.directives as readonly unknown[] | undefined) : undefined;
    const directives = list?.length ?? 0;
    this.directives += directives;
    this.directivesAtOnePlace = Math.max(this.directivesAtOnePlace, directives);
  }

  leave({ kind }: ASTNode): void {
    if (NESTING.has(kind)) this.#depth -= 1;
  }

  #countKind(node: ASTNode): void {
    if (node.kind === Kind.NAME) this.nameLength = Math.max(this.nameLength, node.value.length);
    else if (node.kind === Kind.FIELD) this.aliases += node.alias === undefined ? 0 : 1;
    else if (node.kind === Kind.OPERATION_DEFINITION) this.operations += 1;
    else if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments += 1;
    else if (node.kind === Kind.VARIABLE_DEFINITION) this.variables += 1;
    else if (node.kind === Kind.FLOAT || node.kind === Kind.INT)
      this.infinities += Number.isFinite(Number(node.value)) ? 0 : 1;
  }
}
