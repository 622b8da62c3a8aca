import { ContradictionExplanationRow } from '../entities/ContradictionExplanationRow';
import type { ContradictionFact, ContradictionsFile } from './documentContradictions';
import { tableRows, type TableRows } from './TableRows';

/** What explains contradictions, as rows. */
export function rowsOfContradictions({ contradictions }: ContradictionsFile): TableRows[] {
  return [tableRows(ContradictionExplanationRow, contradictions.map(explanationRow))];
}

function explanationRow(fact: ContradictionFact): ContradictionExplanationRow {
  const { id, of, settled, explanationFr, explanationEn, sources } = fact;
  return { id, foundAs: of, settled, explanationFr, explanationEn, sourceIds: JSON.stringify(sources) };
}
