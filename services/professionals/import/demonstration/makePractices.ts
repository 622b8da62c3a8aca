import type { Dice } from '../../../../common/synthetic/createDice';
import type { CareStructureRow } from '../../entities/CareStructureRow';
import type { PracticeFacts, ProfessionalFacts } from '../saveProfessionals';
import type { DemonstrationCpts } from './DemonstrationCpts';
import { demonstrationSource } from './demonstrationSource';

/** A practice before it has its number. */
export type PracticeWithoutId = Omit<PracticeFacts, 'id'>;

/** Where somebody can practise. */
export interface Places {
  readonly cpts: DemonstrationCpts;
  readonly careStructures: readonly CareStructureRow[];
}

/** One place of practice, for one professional in eight two. */
export function makePractices({ rpps }: ProfessionalFacts, places: Places, dice: Dice): PracticeWithoutId[] {
  const count = dice.happens(0.125) ? 2 : 1;
  return Array.from({ length: count }, () => {
    const structure = dice.happens(0.3) ? dice.oneOf(places.careStructures) : undefined;
    return { rpps, ...(structure ? practiceIn(structure) : practiceOfOnesOwn(places.cpts, dice)) };
  });
}

/** Health centres employ; in an MSP everybody is self-employed. */
function practiceIn({ kind, communeCode, finess }: CareStructureRow): Omit<PracticeWithoutId, 'rpps'> {
  const mode = kind === 'HEALTH_CENTRE' ? 'SALARIED' : 'LIBERAL';
  return { mode, communeCode, finess, sourceId: demonstrationSource.id };
}

function practiceOfOnesOwn(cpts: DemonstrationCpts, dice: Dice): Omit<PracticeWithoutId, 'rpps'> {
  const other = dice.happens(0.7) ? 'SALARIED' : 'VOLUNTEER';
  const mode = dice.happens(0.93) ? 'LIBERAL' : other;
  return {
    mode,
    communeCode: dice.oneOf(cpts.communes)?.code ?? null,
    finess: null,
    sourceId: demonstrationSource.id,
  };
}
