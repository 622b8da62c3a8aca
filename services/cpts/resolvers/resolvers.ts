import { DateScalar, EurosScalar } from '../../../common/graphql/scalars';
import type { Resolvers } from '../../../schema/generated/cpts';
import { ACIContract } from './ACIContract';
import { CPTS } from './CPTS';
import { Commune } from './Commune';
import { Country } from './Country';
import { Coverage } from './Coverage';
import { Dataset } from './Dataset';
import { Department } from './Department';
import { EPCI } from './EPCI';
import { FundingGrid } from './FundingGrid';
import { FundingLine } from './FundingLine';
import { GridMission } from './GridMission';
import { GridTotal } from './GridTotal';
import { HealthAction } from './HealthAction';
import { Organization } from './Organization';
import { Payment } from './Payment';
import { Perimeter } from './Perimeter';
import { PerimeterEntry } from './PerimeterEntry';
import { Query } from './Query';
import { Region } from './Region';
import { StageChange } from './StageChange';
import { StartUpAid } from './StartUpAid';
import { StatedFigure } from './StatedFigure';
import { SupportOrganization } from './SupportOrganization';
import { Territory } from './Territory';

/** The resolvers of the subgraph, by type; fields that bear the name they have in the parent object need none. */
export const resolvers: Resolvers = {
  ACIContract,
  CPTS,
  Commune,
  Country,
  Coverage,
  Dataset,
  Department,
  EPCI,
  FundingGrid,
  FundingLine,
  GridMission,
  GridTotal,
  HealthAction,
  Organization,
  Payment,
  Perimeter,
  PerimeterEntry,
  Query,
  Region,
  StageChange,
  StartUpAid,
  StatedFigure,
  SupportOrganization,
  Territory,
  Date: DateScalar,
  Euros: EurosScalar,
};
