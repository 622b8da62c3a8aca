import type { Dice } from '../../../../common/synthetic/createDice';
import { madeUpFiness } from '../../../../common/synthetic/madeUpNumbers';
import { foldName } from '../../../../common/text/foldName';
import type { CareStructureRow } from '../../entities/CareStructureRow';
import type { DemonstrationCpts } from './DemonstrationCpts';
import { demonstrationSource } from './demonstrationSource';

const namesOfKinds = { MSP: 'MSP', HEALTH_CENTRE: 'Centre de santé' } as const;

/** A made-up structure stands in a commune, and at no place of it. */
const nowhere = { x: null, y: null, projection: null, latitude: null, longitude: null } as const;

/** One to three MSP and at most one health centre on the territory of a CPTS. Serial numbers go on from `firstSerial`. */
export function makeCareStructures(
  cpts: DemonstrationCpts,
  dice: Dice,
  firstSerial: number,
): CareStructureRow[] {
  const msp = Array.from({ length: dice.whole(1, 3) }, () => 'MSP' as const);
  const kinds = dice.happens(0.6) ? [...msp, 'HEALTH_CENTRE' as const] : msp;
  return kinds.map((kind, index) => {
    const commune = dice.oneOf(cpts.communes);
    const departmentCode = commune?.code.slice(0, 2) ?? cpts.departmentCodes[0] ?? '';
    const number = kind === 'MSP' ? index + 1 : 1;
    const name = `${namesOfKinds[kind]} de démonstration n° ${number}, ${commune?.name ?? cpts.name}`;
    return {
      finess: madeUpFiness(departmentCode, firstSerial + index),
      name,
      foldedName: ` ${foldName(name)}`,
      kind,
      communeCode: commune?.code ?? null,
      openedOn: dice.happens(0.8) ? dice.day('2010-01-01', '2025-12-31') : null,
      ...nowhere,
      sourceId: demonstrationSource.id,
    };
  });
}
