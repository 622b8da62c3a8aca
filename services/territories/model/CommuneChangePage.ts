import type { Connection } from '../../../common/graphql/page';
import type { CommuneChangeRow } from '../entities/CommuneChangeRow';

/** A page of changes of communes. */
export type CommuneChangePage = Connection<CommuneChangeRow>;
