import type { Reading } from '../../../common/database/Reading';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { ContractRow } from '../entities/ContractRow';
import { ContractSignatoryRow } from '../entities/ContractSignatoryRow';
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
import { plainRows } from '../../../common/database/plainRows';

/** Every CPTS with what decides its read models, by name: one statement a table. */
export async function readCpts(database: Reading, reference: Reference): Promise<Cpts[]> {
  const byId = { orderBy: ['id'] } as const;
  const madeUp = await database.getRepository(SourceRow).find({ where: { kind: 'SYNTHETIC' } });
  return assembleCpts(reference, {
    cpts: await plainRows(database, CptsRow, byId),
    names: await plainRows(database, CptsNameRow, { orderBy: ['datasetId', 'position'] }),
    departments: await plainRows(database, CptsDepartmentRow, { orderBy: ['cptsId', 'departmentCode'] }),
    stages: await plainRows(database, StageRow, byId),
    places: await plainRows(database, PerimeterEntryRow, byId),
    contracts: await plainRows(database, ContractRow, byId),
    signatories: await plainRows(database, ContractSignatoryRow, { orderBy: ['position'] }),
    populations: await plainRows(database, StatedFigureRow, { ...byId, where: { indicator: 'POPULATION' } }),
    figureCpts: await plainRows(database, StatedFigureCptsRow),
    syntheticSourceIds: new Set(madeUp.map(({ id }) => id)),
  });
}
