import { groupBy } from '../../../../common/cog/groupBy';
import { ContractRow } from '../../entities/ContractRow';
import { ContractSignatoryRow } from '../../entities/ContractSignatoryRow';
import { OrganizationRow } from '../../entities/OrganizationRow';
import { StageRow } from '../../entities/StageRow';
import { contractsDatasetId as datasetId } from '../datasetIds';
import { dateColumns } from '../dateColumns';
import { onTheDay } from '../files/fileDates';
import { carrierRows } from '../known/carrierRows';
import { organizationRows } from '../known/organizationRows';
import type { Organizations } from '../known/Organizations';
import { tableRows, type TableRows } from '../TableRows';
import type { ListedContract } from './ContractFacts';

/** The contracts of the files as rows of the tables, with the bodies that signed them and the stage that follows. */
export function rowsOfContractFiles(
  contracts: readonly ListedContract[],
  organizations: Organizations,
): TableRows[] {
  const signers = new Map(contracts.map((contract) => [contract.cpts.id, organizations.cpts(contract.cpts)]));
  const bodies = [...contracts.flatMap((contract) => contract.bodies), ...signers.values()];
  return [
    ...carrierRows(datasetId, contracts),
    tableRows(OrganizationRow, organizationRows(datasetId, bodies)),
    tableRows(ContractRow, contracts.map(contractRow)),
    tableRows(ContractSignatoryRow, contracts.flatMap(signatoryRows)),
    tableRows(StageRow, stageRows(contracts)),
  ];
}

function contractRow({ id, cpts, row, signed, note, sourceId }: ListedContract): ContractRow {
  return {
    id,
    datasetId,
    cptsId: cpts.id,
    signed: dateColumns(onTheDay(signed, row.values.signed)),
    signedAtCode: null,
    note,
    sourceId,
  };
}

function signatoryRows({ id, cpts, bodies }: ListedContract): ContractSignatoryRow[] {
  return [...bodies, cpts].map((signer, position) => ({
    contractId: id,
    position,
    datasetId,
    organizationId: signer.id,
  }));
}

/** A CPTS that signed has reached ACI_SIGNED, on the day of its first contract: read where no other source says when. */
function stageRows(contracts: readonly ListedContract[]): StageRow[] {
  return [...groupBy(contracts, ({ cpts }) => cpts.id)].flatMap(([cptsId, own]) => {
    const [first] = [...own].sort((one, other) => (one.signed < other.signed ? -1 : 1));
    if (first === undefined) return [];
    const { signed, row, sourceId } = first;
    const date = dateColumns(onTheDay(signed, row.values.signed));
    return [
      { id: `${cptsId}/ACI_SIGNED`, datasetId, cptsId, stage: 'ACI_SIGNED', date, note: null, sourceId },
    ];
  });
}
