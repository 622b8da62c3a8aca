import type { CareStructureCptsRow } from '../../entities/CareStructureCptsRow';
import type { CareStructureRow } from '../../entities/CareStructureRow';
import type { CoveredCommuneRow } from '../../entities/CoveredCommuneRow';
import type { MembershipRow } from '../../entities/MembershipRow';
import type { PracticeFacts, ProfessionalFacts } from '../saveProfessionals';

/** The demonstration set as rows of the tables. */
export interface DemonstrationRows {
  readonly professionals: ProfessionalFacts[];
  readonly practices: PracticeFacts[];
  readonly careStructures: CareStructureRow[];
  readonly careStructureCpts: CareStructureCptsRow[];
  readonly memberships: MembershipRow[];
  /** Every commune of a published perimeter, those included where nobody happens to practise. */
  readonly coveredCommunes: CoveredCommuneRow[];
}
