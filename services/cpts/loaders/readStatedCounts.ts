import { In, type DataSource } from 'typeorm';
import type { CptsStage } from '../../../schema/generated/cpts';
import { StatedFigureRow } from '../entities/StatedFigureRow';
import type { StatedCount } from '../model/coverage/StatedCount';

/** What each count is of where the document tells no stage: a contract is signed, a project may be at its very beginning. */
const STAGES: Readonly<Record<string, CptsStage>> = {
  CPTS_COUNT: 'EMERGING',
  PROJECT_COUNT: 'EMERGING',
  CONTRACT_COUNT: 'ACI_SIGNED',
};

/** The numbers of CPTS, projects and contracts that documents state for territories: one statement. */
export async function readStatedCounts(database: DataSource): Promise<StatedCount[]> {
  const rows = await database
    .getRepository(StatedFigureRow)
    .find({ where: { indicator: In(Object.keys(STAGES)) }, order: { id: 'ASC' } });
  return rows.flatMap(countOf);
}

/** A figure that is only a greatest number, or of no territory, tells of no CPTS that is missing. */
function countOf(row: StatedFigureRow): StatedCount[] {
  const { indicator, value, qualifier, territoryLevel: level, territoryCode: code, sourceId } = row;
  const stage = row.stage ?? STAGES[indicator];
  if (level === null || code === null || stage === undefined || qualifier === 'UP_TO') return [];
  return [{ value, stage, since: row.asOf.latest, territory: { level, code }, sourceId }];
}
