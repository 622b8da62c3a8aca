import type { Reading } from '../../../common/database/Reading';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { ContractRow } from '../entities/ContractRow';
import { ContractSignatoryRow } from '../entities/ContractSignatoryRow';
import { CptsDepartmentRow } from '../entities/CptsDepartmentRow';
import { CptsNameRow } from '../entities/CptsNameRow';
import { CptsRow } from '../entities/CptsRow';
import { StageRow } from '../entities/StageRow';
import { StatedFigureCptsRow } from '../entities/StatedFigureCptsRow';
import { StatedFigureRow } from '../entities/StatedFigureRow';
import type { Cpts } from '../model/Cpts';
import type { Reference } from '../model/Reference';
import { assembleCpts } from './assembleCpts';
import { readPlaces } from './readPlaces';

/** Every CPTS with what decides its read models, by name: one statement a table. */
export async function readCpts(database: Reading, reference: Reference): Promise<Cpts[]> {
  const byId = { order: { id: 'ASC' } } as const;
  const madeUp = await database.getRepository(SourceRow).find({ where: { kind: 'SYNTHETIC' } });
  return assembleCpts(reference, {
    cpts: await database.getRepository(CptsRow).find(byId),
    names: await database.getRepository(CptsNameRow).find({ order: { datasetId: 'ASC', position: 'ASC' } }),
    departments: await database.getRepository(CptsDepartmentRow).find(),
    stages: await database.getRepository(StageRow).find(byId),
    places: await readPlaces(database),
    contracts: await database.getRepository(ContractRow).find(byId),
    signatories: await database.getRepository(ContractSignatoryRow).find({ order: { position: 'ASC' } }),
    populations: await database
      .getRepository(StatedFigureRow)
      .find({ ...byId, where: { indicator: 'POPULATION' } }),
    figureCpts: await database.getRepository(StatedFigureCptsRow).find(),
    syntheticSourceIds: new Set(madeUp.map(({ id }) => id)),
  });
}
