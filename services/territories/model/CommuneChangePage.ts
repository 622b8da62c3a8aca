import type { Day } from '../../../common/calendarDay';
import type { Connection } from '../../../common/graphql/page';
import type { CommuneChangeRow } from '../entities/CommuneChangeRow';

/** A page of changes of communes, and the day up to which there are records of them. */
export interface CommuneChangePage extends Connection<CommuneChangeRow> {
  readonly recordsTo: Day;
}
