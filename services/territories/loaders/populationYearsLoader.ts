import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { selectRows } from '../../../common/database/selectRows';
import { groupedInKeyOrder } from '../../../common/graphql/loadByKey';
import type { PopulationKind } from '../../../common/cog/LegalPopulation';
import { PopulationRow } from '../entities/PopulationRow';

/** The years of which the data holds figures for all of France, oldest first: those that the country has a row for. */
export function populationYearsLoader(database: DataSource): DataLoader<PopulationKind, number[]> {
  return new DataLoader(async (kinds) => {
    const rows = await selectRows(database, PopulationRow, {
      where: { level: 'COUNTRY', code: 'FR', lifeFrom: '', kind: kinds },
      orderBy: ['year'],
    });
    return groupedInKeyOrder(kinds, rows, ({ kind }) => kind).map((own) => own.map(({ year }) => year));
  });
}
