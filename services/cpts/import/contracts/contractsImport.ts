import type { DataSource } from 'typeorm';
import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { ContractRow } from '../../entities/ContractRow';
import { contractsDatasetId, documentsDatasetId } from '../datasetIds';
import { DeclaredSources } from '../../../../common/import/DeclaredSources';
import { readRows } from '../files/readRows';
import { acceptedRows } from '../files/acceptedRows';
import { checkCptsColumns } from '../known/cptsOfRow';
import { CptsRegister } from '../known/KnownCpts';
import { readKnownCpts } from '../known/readKnownCpts';
import { readOrganizations } from '../known/readOrganizations';
import { saveFacts } from '../saveFacts';
import { contractColumns } from './contractColumns';
import { contractsOf } from './ContractFacts';
import type { DocumentedContract } from './contractIds';
import { parseContractRow } from './parseContractRow';
import { rowsOfContractFiles } from './rowsOfContractFiles';

/** Contracts of CPTS from files that users bring. */
export const contractsImport: ImportDefinition = {
  name: 'contracts',
  rules: 'contracts 2',
  dependsOn: ['perimeters', 'cpts-documents'],
  summary: 'contracts of CPTS from files',
  help: `Text with a header and one contract a row, all files together making the new version. Columns: CPTS_ID or CPTS (a name
that is loaded), SIGNATURE (the day); if known CONTRAT_ID, ARS (stable name, or code or name of the region), CPAM (stable name,
or code or name of the department), NOTE, SOURCE, URL. Load the perimeters first. Without a column SOURCE, tell --source.`,
  prepare,
};

async function prepare(context: ImportContext): Promise<PreparedVersion> {
  const { database, settings, ledger, today } = context;
  const rows = await readRows(context, contractColumns);
  checkCptsColumns(rows);
  const datasetId = contractsDatasetId;
  const sources = new DeclaredSources(datasetId, settings);
  const register = new CptsRegister(await readKnownCpts(database));
  const organizations = await readOrganizations(database);
  const lines = acceptedRows(rows, ledger, (row) =>
    parseContractRow(row, { register, organizations, sources, today }),
  );
  const contracts = contractsOf(lines, await documentedContracts(database), ledger);
  const tables = rowsOfContractFiles(contracts, organizations);
  return {
    datasetId,
    source: sources.dataset(),
    asOf: settings.asOf,
    save: (manager, progress) => saveFacts(manager, { datasetId, sources: sources.rows(), tables }, progress),
  };
}

async function documentedContracts(database: DataSource): Promise<DocumentedContract[]> {
  const rows = await database
    .getRepository(ContractRow)
    .find({ where: { datasetId: documentsDatasetId }, order: { id: 'ASC' } });
  return rows.map(({ id, cptsId, signed }) => ({ id, cptsId, signed }));
}
