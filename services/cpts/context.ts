import type { Day } from '../../common/calendarDay';
import type { ChangedRecords, ChangesAsked } from '../../common/changes/changesSince';
import type { NameIndex } from '../../common/naming/NameIndex';
import type { CoverageLoader } from './loaders/coverageLoader';
import type { Loaders } from './loaders/createLoaders';
import type { Lists } from './loaders/Lists';
import type { PaymentBook } from './loaders/PaymentBook';
import type { Snapshot } from './model/Snapshot';

/** What a request's resolvers share: the day that `on` means when left out, and where facts are read. */
export interface RequestContext {
  readonly today: Day;
  /** The read models, the same version throughout the request. */
  readonly snapshot: () => Promise<Snapshot>;
  /** The names and codes that lead to a commune of today, the same version throughout the request. */
  readonly names: () => Promise<NameIndex>;
  /** Every payment, the same version throughout the request. */
  readonly payments: () => Promise<PaymentBook>;
  /** Coverage by territory and days; what is asked for together is counted together. */
  readonly coverages: CoverageLoader;
  /** Rows by key, each read once in the request. */
  readonly loaders: Loaders;
  /** What loads did to records since a version. Throws UNKNOWN_VERSION, VERSION_FORGOTTEN and the errors of pages. */
  readonly recordChanges: (asked: ChangesAsked) => Promise<ChangedRecords>;
  /** Short lists of the root fields. */
  readonly lists: Lists;
}
