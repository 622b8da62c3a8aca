import type { DataSource } from 'typeorm';
import { insertRows } from '../../common/database/insertRows';
import { SourceRow } from '../../common/datasets/SourceRow';
import { CommuneRow } from '../../services/cpts/entities/CommuneRow';
import { ContractRow } from '../../services/cpts/entities/ContractRow';
import { dateColumns } from '../../services/cpts/import/dateColumns';
import { rowsOfCpts } from '../../services/cpts/import/rowsOfCpts';
import type { CptsFact } from '../../services/cpts/import/documentFormat';
import { nationalPerimeters } from './nationalPerimeters';

const SOURCE = {
  id: 'synthetic-national',
  title: 'Made up for measurements',
  publisher: 'Maillage',
} as const;

/** Adds the made-up national set to a throwaway database of the service; returns the number of CPTS and of places. */
export async function addNationalPerimeters(
  database: DataSource,
): Promise<{ readonly cpts: number; readonly places: number }> {
  const communes = await database.getRepository(CommuneRow).find({ order: { code: 'ASC' } });
  const facts = nationalPerimeters(communes);
  const sourced = facts.map((fact) => ({ ...fact, sourceId: SOURCE.id }));
  await database.transaction(async (manager) => {
    const source = { ...SOURCE, kind: 'SYNTHETIC', publishedOn: null, licence: null, url: null } as const;
    await insertRows(manager, SourceRow, [source]);
    for (const { entity, rows } of rowsOfCpts({ cpts: sourced, cptsNames: [] })) {
      await insertRows(manager, entity, rows);
    }
    await insertRows(manager, ContractRow, facts.flatMap(contractsOf));
  });
  return {
    cpts: facts.length,
    places: facts.reduce((sum, fact) => sum + fact.perimeter.entries.length, 0),
  };
}

function contractsOf({ id, stages }: CptsFact): ContractRow[] {
  return stages
    .filter(({ stage }) => stage === 'ACI_SIGNED')
    .map(({ date }) => ({
      id: id.replace('cpts', 'aci'),
      datasetId: 'contracts',
      cptsId: id,
      signed: dateColumns(date),
      signedAtCode: null,
      note: null,
      sourceId: SOURCE.id,
    }));
}
