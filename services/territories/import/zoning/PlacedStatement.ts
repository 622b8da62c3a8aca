import type { CommuneRow } from '../../entities/CommuneRow';
import type { PlacedCode } from './CommunesOfToday';
import type { ZoningStatement } from './ZoningStatement';

/** A statement with the commune of today that it is about. */
export interface PlacedStatement {
  readonly statement: ZoningStatement;
  /** What its code stood for; another code than the commune's where that was merged since, or is an arrondissement's. */
  readonly from: PlacedCode;
  readonly commune: CommuneRow;
}
