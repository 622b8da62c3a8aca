import type { CareStructureKind } from '../../../../schema/generated/professionals';

/** The categories of establishments (nomenclature TRE_R66) that are structures of the graph. */
export const structureKinds: ReadonlyMap<string, CareStructureKind> = new Map([
  ['603', 'MSP'],
  ['124', 'HEALTH_CENTRE'],
]);

/** CPTS are in the file too; the graph knows them by their documents and perimeters. */
const CPTS = '604';

/** Why an establishment of another category is left out. */
export function leftOutReason(category: string): string {
  return category === CPTS ? 'CPTS (category 604)' : 'other categories';
}
