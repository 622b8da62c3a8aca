import type { StatedFigureFact } from './documentFormat';
import type { DocumentProblem, NamedDocument } from './documentProblem';
import { checkTerritory } from './checkTerritory';

const RATES: readonly string[] = ['COVERAGE_RATE', 'WITHOUT_REGISTERED_GP_RATE'];

/** The stated figures with an impossible value, bounds that do not fit the qualifier, or a malformed territory. */
export function checkFigures(documents: readonly NamedDocument[]): DocumentProblem[] {
  return documents.flatMap(({ file, document }) => [
    ...document.statedFigures.flatMap((figure, index) =>
      [...figureRules(figure), ...checkTerritory(figure.territory)].map((rule) => ({
        file,
        path: `statedFigures[${String(index)}]`,
        rule: `${rule} (${figure.id})`,
      })),
    ),
    ...document.healthActions.flatMap(({ id, territory }, index) =>
      checkTerritory(territory).map((rule) => ({
        file,
        path: `healthActions[${String(index)}].territory`,
        rule: `${rule} (${id})`,
      })),
    ),
  ]);
}

function figureRules({ indicator, value, upTo, qualifier, cpts }: StatedFigureFact): string[] {
  const values = upTo === null ? [value] : [value, upTo];
  return [
    ...((qualifier === 'BETWEEN') === (upTo !== null) ? [] : ['BETWEEN and upTo go together']),
    ...(upTo === null || upTo > value
      ? []
      : [`upTo is above value, got ${String(value)} and ${String(upTo)}`]),
    ...values.filter((one) => !isPossible(indicator, one)).map((one) => impossible(indicator, one)),
    ...(new Set(cpts).size === cpts.length ? [] : ['a CPTS is named once']),
  ];
}

function isPossible(indicator: string, value: number): boolean {
  return RATES.includes(indicator) ? value <= 1 : Number.isSafeInteger(value);
}

function impossible(indicator: string, value: number): string {
  const rule = RATES.includes(indicator) ? 'a share from 0 to 1' : 'a whole number';
  return `${indicator} is ${rule}, got ${String(value)}`;
}
