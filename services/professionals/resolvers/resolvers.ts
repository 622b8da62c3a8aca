import { DateScalar } from '../../../common/graphql/scalars';
import type { Resolvers } from '../../../schema/generated/professionals';
import { CPTS } from './CPTS';
import { CareStructure } from './CareStructure';
import { CareStructureChange } from './CareStructureChange';
import { CareStructureConnection } from './CareStructureConnection';
import { Commune } from './Commune';
import { Country } from './Country';
import { Dataset } from './Dataset';
import { Department } from './Department';
import { EPCI } from './EPCI';
import { MemberDensities } from './MemberDensities';
import { Membership } from './Membership';
import { MembershipChange } from './MembershipChange';
import { MembershipConnection } from './MembershipConnection';
import { Practice } from './Practice';
import { Profession } from './Profession';
import { ProfessionCount } from './ProfessionCount';
import { ProfessionDensity } from './ProfessionDensity';
import { Professional } from './Professional';
import { ProfessionalConnection } from './ProfessionalConnection';
import { ProfessionalCounts } from './ProfessionalCounts';
import { Query } from './Query';
import { Region } from './Region';
import { Territory } from './Territory';

/** The resolvers of the subgraph, by type; fields that are columns of the same name need none. */
export const resolvers: Resolvers = {
  CPTS,
  CareStructure,
  CareStructureChange,
  CareStructureConnection,
  Commune,
  Country,
  Dataset,
  Department,
  EPCI,
  MemberDensities,
  Membership,
  MembershipChange,
  MembershipConnection,
  Practice,
  Profession,
  ProfessionCount,
  ProfessionDensity,
  Professional,
  ProfessionalConnection,
  ProfessionalCounts,
  Query,
  Region,
  Territory,
  Date: DateScalar,
};
