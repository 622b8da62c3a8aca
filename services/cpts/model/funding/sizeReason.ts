import type { CptsSize } from '../cptsSize';
import type { Label } from '../FundingGrid';

/** Why a size that is not one gives no amount: several are possible, or nothing tells the inhabitants. */
export function sizeReason({ possible }: Pick<CptsSize, 'possible'>): Label {
  return possible.length > 0 ? UNDETERMINED : UNKNOWN;
}

const UNDETERMINED: Label = {
  FR: "La taille n'est pas déterminée : `bySize` donne le montant de chaque taille possible.",
  EN: 'The size is not determined: `bySize` gives the amount of each size that is possible.',
};

const UNKNOWN: Label = {
  FR: 'La population est inconnue, donc la taille aussi : `size` dit pourquoi.',
  EN: 'The population is unknown, and so is the size: `size` says why.',
};
