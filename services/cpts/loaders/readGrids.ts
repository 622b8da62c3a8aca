import type { DataSource } from 'typeorm';
import { FundingGridRow } from '../entities/FundingGridRow';
import { FundingLineRow } from '../entities/FundingLineRow';
import { GridMissionRow } from '../entities/GridMissionRow';
import { GridSizeRow } from '../entities/GridSizeRow';
import { GridSourceRow } from '../entities/GridSourceRow';
import { GridTotalRow } from '../entities/GridTotalRow';
import { MissionLabelRow } from '../entities/MissionLabelRow';
import { assembleGrids } from './assembleGrids';

/** The versions of the funding grid, oldest first: one statement a table. */
export async function readGrids(database: DataSource) {
  const inOrder = { order: { gridId: 'ASC', position: 'ASC' } } as const;
  return assembleGrids({
    grids: await database.getRepository(FundingGridRow).find({ order: { fromDay: 'ASC', id: 'ASC' } }),
    sources: await database.getRepository(GridSourceRow).find(inOrder),
    sizes: await database.getRepository(GridSizeRow).find({ order: { category: 'ASC' } }),
    missions: await database.getRepository(GridMissionRow).find(inOrder),
    lines: await database.getRepository(FundingLineRow).find(inOrder),
    totals: await database.getRepository(GridTotalRow).find(inOrder),
    labels: await database.getRepository(MissionLabelRow).find(),
  });
}
