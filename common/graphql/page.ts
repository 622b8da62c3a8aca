import { badInput } from '../errors/badInput';

/** The largest page any list gives. */
export const LARGEST_PAGE = 10_000;

/** What a client asks of a list; `first` is null where the client wrote null. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A checked wish for a page: how many rows, and the key behind which they start (null: at the beginning). */
export interface PageRequest {
  readonly first: number;
  readonly afterKey: string | null;
}

/** A list's name, which its cursors carry so that another list's cursor is refused, and its page sizes. */
export interface PageRules {
  readonly scope: string;
  readonly defaultFirst?: number;
  /** The most rows of a page of this list; LARGEST_PAGE where it is left out. */
  readonly maximum?: number;
}

/** A page as the schema's connection types give it. */
export interface Connection<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly nodes: Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** The wish for a page, checked. Throws INVALID_PAGE_SIZE and INVALID_CURSOR. */
export function pageRequest(page: PageArguments, rules: PageRules): PageRequest {
  const first = checkedPageSize(page.first ?? rules.defaultFirst ?? 20, rules.maximum);
  return { first, afterKey: page.after == null ? null : decodeCursor(page.after, rules.scope) };
}

/** The number of rows asked, where a list gives so many. Throws INVALID_PAGE_SIZE, which names the list's maximum. */
export function checkedPageSize(first: number, maximum = LARGEST_PAGE): number {
  if (first >= 1 && first <= maximum) return first;
  const advice = first < 1 ? '1 or more' : `${maximum} or fewer`;
  throw badInput('INVALID_PAGE_SIZE', first, `This list gives 1 to ${maximum} rows: ask for ${advice}.`);
}

/**
 * A connection from rows read by keyset. Read one row more than `first`: it is dropped, and tells that a further page
 * exists.
 */
export function connection<Row>(page: {
  readonly rows: readonly Row[];
  readonly first: number;
  readonly scope: string;
  readonly totalCount: number;
  readonly keyOf: (row: Row) => string;
}): Connection<Row> {
  const { scope, keyOf, totalCount } = page;
  const nodes = page.rows.slice(0, page.first);
  const cursorOf = (node: Row): string => encodeCursor(keyOf(node), scope);
  const edges = nodes.map((node) => new Edge(node, cursorOf));
  const pageInfo = { hasNextPage: page.rows.length > page.first, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, nodes, pageInfo, totalCount };
}

/** A row of a page; its cursor is written when it is asked for, which most clients never do. */
class Edge<Row> {
  constructor(
    readonly node: Row,
    private readonly cursorOf: (node: Row) => string,
  ) {}

  get cursor(): string {
    return this.cursorOf(this.node);
  }
}

/** A page of a list that is whole in memory, in the order of its keys. Throws as `pageRequest` does. */
export function pageOfArray<Row>(
  all: readonly Row[],
  page: PageArguments,
  rules: PageRules & { readonly keyOf: (row: Row) => string },
): Connection<Row> {
  const { first, afterKey } = pageRequest(page, rules);
  const start = afterKey === null ? 0 : all.findIndex((row) => rules.keyOf(row) === afterKey) + 1;
  if (afterKey !== null && start === 0) throw badInput('INVALID_CURSOR', page.after);
  return connection({ ...rules, rows: all.slice(start, start + first + 1), first, totalCount: all.length });
}

/** A page with what is found for each row in its place, and the row's cursor. */
export function withNodes<Row, Node>(page: Connection<Row>, nodeOf: (row: Row) => Node): Connection<Node> {
  const edges = page.edges.map((edge) => new Edge(nodeOf(edge.node), () => edge.cursor));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

function encodeCursor(key: string, scope: string): string {
  return Buffer.from(`${scope}:${key}`, 'utf8').toString('base64url');
}

function decodeCursor(cursor: string, scope: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const prefix = `${scope}:`;
  const intact = Buffer.from(text, 'utf8').toString('base64url') === cursor;
  if (!intact || !text.startsWith(prefix)) throw badInput('INVALID_CURSOR', cursor);
  return text.slice(prefix.length);
}
