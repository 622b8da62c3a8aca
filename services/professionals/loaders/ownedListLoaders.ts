import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { PageRequest } from '../../../common/graphql/page';
import { groupedLoader, type OwnerKey } from './groupedLoader';
import { countOwnedRows, readOwnedPages, type OwnedRow } from './ownedRows';
import type { Statement } from '../../../common/database/Statement';

/** A list that every owner has: its pages, and how many rows it has in all. */
export interface OwnedListLoaders<Listing> {
  readonly pages: DataLoader<
    OwnerKey<{ readonly listing: Listing; readonly page: PageRequest }>,
    OwnedRow[],
    string
  >;
  readonly totals: DataLoader<OwnerKey<Listing>, number, string>;
}

/** The loaders of a list whose rows the statement gives (see ownedRows). */
export function ownedListLoaders<Listing>(
  database: DataSource,
  statementOf: (owners: readonly string[], listing: Listing) => Statement,
): OwnedListLoaders<Listing> {
  return {
    pages: groupedLoader(
      (owners, { listing, page }: { readonly listing: Listing; readonly page: PageRequest }) =>
        readOwnedPages(database, owners, { statementOf: (some) => statementOf(some, listing), page }),
      [],
    ),
    totals: groupedLoader(
      (owners, listing: Listing) => countOwnedRows(database, statementOf(owners, listing)),
      0,
    ),
  };
}
