import { connection, type Connection, type PageRequest } from '../../../common/graphql/page';
import { once } from '../../../common/once';
import { noNote } from '../coverageNote';

/** How many rows a list has; null and a reason where nobody knows. */
export interface Total {
  readonly count: number | null;
  readonly unknownReason: string | null;
}

/** A page whose total is counted only when it is asked for. */
export interface ListPage<Row> extends Omit<Connection<Row>, 'totalCount'> {
  readonly total: () => Promise<Total>;
  /** What the list leaves out, in one sentence; null where it leaves out nothing. */
  readonly note: () => Promise<string | null>;
}

/** A page from rows read by keyset, one more than asked, so that the page knows whether a further one exists. */
export function listPage<Row>(list: {
  readonly rows: readonly Row[];
  readonly request: PageRequest;
  readonly scope: string;
  readonly keyOf: (row: Row) => string;
  readonly total: () => Promise<Total>;
}): ListPage<Row> {
  const { rows, scope, keyOf, request, total } = list;
  const { edges, nodes, pageInfo } = connection({ rows, scope, keyOf, first: request.first, totalCount: 0 });
  return { edges, nodes, pageInfo, total: once(total), note: noNote };
}

/** The page of a list that nobody knows: without rows, its total null for the reason given. */
export function unknownPage<Row>(unknownReason: string): ListPage<Row> {
  return {
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
    total: () => Promise.resolve({ count: null, unknownReason }),
    note: noNote,
  };
}
