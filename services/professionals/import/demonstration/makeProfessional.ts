import type { Dice } from '../../../../common/synthetic/createDice';
import { madeUpRpps } from '../../../../common/synthetic/madeUpNumbers';
import { weighedProfessionCodes } from '../../../../common/synthetic/professionWeights';
import type { ProfessionalFacts } from '../saveProfessionals';
import { demonstrationSource } from './demonstrationSource';

const PHYSICIAN = '10';

/** A made-up professional. Three physicians in four are general practitioners; many never said whether they take new patients. */
export function makeProfessional(serial: number, dice: Dice): ProfessionalFacts {
  const professionCode = dice.oneOf(weighedProfessionCodes) ?? PHYSICIAN;
  return {
    rpps: madeUpRpps(serial),
    professionCode,
    generalPractitioner: professionCode === PHYSICIAN ? dice.happens(0.75) : null,
    acceptsNewPatients: dice.happens(0.4) ? null : dice.happens(0.55),
    sourceId: demonstrationSource.id,
  };
}
