import type { SimulationNoteCode } from '../../../../schema/generated/cpts';
import type { Label } from '../FundingGrid';

/** Something to know of a simulation, in both languages. */
export interface SimulationNote {
  readonly code: SimulationNoteCode;
  readonly text: Label;
}

/** A note of that code. */
export function simulationNote(code: SimulationNoteCode, FR: string, EN: string): SimulationNote {
  return { code, text: { FR, EN } };
}
