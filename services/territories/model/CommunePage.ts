import type { Connection } from '../../../common/graphql/page';
import type { CommuneView } from './CommuneView';

/** A page of communes. */
export type CommunePage = Omit<Connection<CommuneView>, 'totalCount'> & {
  /** Null where nobody knows which communes these are. */
  readonly totalCount: number | null;
  readonly unknownReason?: string | null;
  readonly note?: string | null;
};
