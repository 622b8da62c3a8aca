import type { DataSource } from 'typeorm';
import { ContractRow } from '../entities/ContractRow';
import { CptsDepartmentRow } from '../entities/CptsDepartmentRow';
import { CptsNameRow } from '../entities/CptsNameRow';
import { CptsRow } from '../entities/CptsRow';
import { PerimeterEntryRow } from '../entities/PerimeterEntryRow';
import { StageRow } from '../entities/StageRow';
import { StatedFigureCptsRow } from '../entities/StatedFigureCptsRow';
import { StatedFigureRow } from '../entities/StatedFigureRow';
import type { Cpts } from '../model/Cpts';
import type { Reference } from '../model/Reference';
import { assembleCpts } from './assembleCpts';

/** Every CPTS with what decides its read models, by name: one statement a table. */
export async function readCpts(database: DataSource, reference: Reference): Promise<Cpts[]> {
  const byId = { order: { id: 'ASC' } } as const;
  return assembleCpts(reference, {
    cpts: await database.getRepository(CptsRow).find(byId),
    names: await database.getRepository(CptsNameRow).find({ order: { position: 'ASC' } }),
    departments: await database.getRepository(CptsDepartmentRow).find(),
    stages: await database.getRepository(StageRow).find(byId),
    places: await database.getRepository(PerimeterEntryRow).find(byId),
    contracts: await database.getRepository(ContractRow).find(byId),
    populations: await database
      .getRepository(StatedFigureRow)
      .find({ ...byId, where: { indicator: 'POPULATION' } }),
    figureCpts: await database.getRepository(StatedFigureCptsRow).find(),
  });
}
