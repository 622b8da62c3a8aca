import type { Connection } from '../../../common/graphql/page';
import type { CommuneView } from './CommuneView';

/** A page of communes. */
export type CommunePage = Connection<CommuneView>;
