import { DocumentRow } from '../entities/DocumentRow';
import { MissionLabelRow, OPERATING_FUNDS } from '../entities/MissionLabelRow';
import { documentFacts } from './documentFacts';
import type { MissionsFile } from './documentFormat';
import type { Documents } from './readDocuments';
import { rowsOfContradictions } from './rowsOfContradictions';
import { rowsOfContracts } from './rowsOfContracts';
import { rowsOfCpts } from './rowsOfCpts';
import { rowsOfGrids } from './rowsOfGrids';
import { rowsOfStatements } from './rowsOfStatements';
import { tableRows, type TableRows } from './TableRows';

/** The rows of every table that the documents fill. */
export function rowsOfDocuments({ documents, missions, contradictions }: Documents): TableRows[] {
  const facts = documentFacts(documents);
  return [
    tableRows(
      DocumentRow,
      facts.sources.map(({ id }, position) => ({ sourceId: id, position })),
    ),
    tableRows(MissionLabelRow, labelRows(missions)),
    ...rowsOfCpts(facts),
    ...rowsOfContracts(facts),
    ...rowsOfStatements(facts),
    ...rowsOfGrids(facts),
    ...rowsOfContradictions(contradictions),
  ];
}

function labelRows({ operatingFunds, missions }: MissionsFile): MissionLabelRow[] {
  const named = missions.map(({ mission, labelFr, labelEn }) => ({ subject: mission, labelFr, labelEn }));
  return [{ subject: OPERATING_FUNDS, ...operatingFunds }, ...named];
}
