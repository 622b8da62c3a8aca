import { spacedNumber } from '../../../../common/text/spacedNumber';
import type { FundingGrid, Label } from '../FundingGrid';
import type { FundingOutcome } from './FundingOutcome';
import { namesOfLines } from './namesOfLines';
import { simulationNote, type SimulationNote } from './SimulationNote';

/** For each possible size, the lines whose amount is not published; and the missions that no source splits. */
export function outcomeNotes(grid: FundingGrid, bySize: readonly FundingOutcome[]): SimulationNote[] {
  const unpublished = bySize.flatMap((outcome) =>
    grid.lines.length === 0 ? [totalNote(outcome)] : lineNotes(outcome),
  );
  return [...unpublished, ...sharesNotes(bySize)];
}

/** What a grid without lines tells of a size. */
function totalNote({ category, publishedMaximum }: FundingOutcome): SimulationNote {
  const size = String(category);
  if (publishedMaximum === null) {
    return simulationNote(
      'LINE_NOT_PUBLISHED',
      `Taille ${size} : ni total ni montant par mission n'est publié.`,
      `Size ${size}: neither a total nor an amount by mission is published.`,
    );
  }
  const euros = spacedNumber(publishedMaximum / 100);
  return simulationNote(
    'ONLY_TOTAL_PUBLISHED',
    `Taille ${size} : seul le total est publié, ${euros} euros par an au plus, toutes missions réunies.`,
    `Size ${size}: only the total is published, ${euros} euros a year at most, all missions together.`,
  );
}

function lineNotes({ category, lines }: FundingOutcome): SimulationNote[] {
  const missing = lines.filter(({ maximum }) => maximum === null);
  if (missing.length === 0) return [];
  const size = String(category);
  const names = namesOfLines(missing);
  return [
    simulationNote(
      'LINE_NOT_PUBLISHED',
      `Taille ${size} : aucun montant publié pour ${names.FR}.`,
      `Size ${size}: no amount is published for ${names.EN}.`,
    ),
  ];
}

const TWO_BOUNDS: Label = {
  FR: " Là où l'atteinte n'est pas entière, le montant attendu a deux bornes.",
  EN: ' Where less than all is reached, the expected amount has two bounds.',
};

/** Operating funds depend on no result: only missions are named. */
function sharesNotes(bySize: readonly FundingOutcome[]): SimulationNote[] {
  const unsplit = bySize
    .flatMap(({ lines }) => lines)
    .filter(({ mission, maximum, fixed }) => mission !== null && maximum !== null && fixed === null);
  if (unsplit.length === 0) return [];
  const names = namesOfLines(unsplit);
  const bounds = unsplit.some(({ expected }) => expected !== null && expected.low < expected.high)
    ? TWO_BOUNDS
    : { FR: '', EN: '' };
  return [
    simulationNote(
      'SHARES_NOT_PUBLISHED',
      `Aucune source ne partage en part fixe et part variable : ${names.FR}.${bounds.FR}`,
      `No source splits into a fixed and a variable part: ${names.EN}.${bounds.EN}`,
    ),
  ];
}
