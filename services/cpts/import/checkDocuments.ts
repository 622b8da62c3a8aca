import { checkContractRules } from './checkContractRules';
import { checkContracts } from './checkContracts';
import { checkDates } from './checkDates';
import { checkFigures } from './checkFigures';
import { checkGrids } from './checkGrids';
import { checkIds } from './checkIds';
import { checkPerimeters } from './checkPerimeters';
import { checkPrivacy } from './checkPrivacy';
import { checkReferences } from './checkReferences';
import type { DocumentProblem, NamedDocument } from './documentProblem';

const CHECKS = [
  checkIds,
  checkReferences,
  checkDates,
  checkPerimeters,
  checkContracts,
  checkContractRules,
  checkFigures,
  checkGrids,
  checkPrivacy,
];

/** Every rule that the data files break among them, beyond their format; empty where all is sound. */
export function checkDocuments(documents: readonly NamedDocument[]): DocumentProblem[] {
  return CHECKS.flatMap((check) => check(documents));
}
