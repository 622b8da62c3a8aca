import { DateScalar, EurosScalar } from '../../../common/graphql/scalars';
import type { Resolvers } from '../../../schema/generated/cpts';
import { ACIContract } from './ACIContract';
import { AmountDifference } from './AmountDifference';
import { CPTS } from './CPTS';
import { CPTSChange } from './CPTSChange';
import { Commune } from './Commune';
import { ContractMission } from './ContractMission';
import { Contradiction } from './Contradiction';
import { Country } from './Country';
import { Coverage } from './Coverage';
import { DataQuality } from './DataQuality';
import { Dataset } from './Dataset';
import { Department } from './Department';
import { EPCI } from './EPCI';
import { FundingGrid } from './FundingGrid';
import { FundingGridDifference } from './FundingGridDifference';
import { FundingLine } from './FundingLine';
import { GridMission } from './GridMission';
import { GridTotal } from './GridTotal';
import { HealthAction } from './HealthAction';
import { LineDifference } from './LineDifference';
import { NameReading } from './NameReading';
import { Instalment } from './Instalment';
import { ManagementReview } from './ManagementReview';
import { Organization } from './Organization';
import { Payment } from './Payment';
import { PaymentSchedule } from './PaymentSchedule';
import { PaymentSum } from './PaymentSum';
import { Perimeter } from './Perimeter';
import { PerimeterEntry } from './PerimeterEntry';
import { PopulationCandidate } from './PopulationCandidate';
import { PopulationCheck } from './PopulationCheck';
import { Query } from './Query';
import { RecordChange } from './RecordChange';
import { Region } from './Region';
import { SimulatedLine } from './SimulatedLine';
import { SimulationNote } from './SimulationNote';
import { StageChange } from './StageChange';
import { StartUpAid } from './StartUpAid';
import { StatedFigure } from './StatedFigure';
import { Statement } from './Statement';
import { SupportOrganization } from './SupportOrganization';
import { Territory } from './Territory';
import { UndatedFact } from './UndatedFact';

/** The resolvers of the subgraph, by type; fields that bear the name they have in the parent object need none. */
export const resolvers: Resolvers = {
  ACIContract,
  AmountDifference,
  CPTS,
  CPTSChange,
  Commune,
  ContractMission,
  Contradiction,
  Country,
  Coverage,
  DataQuality,
  Dataset,
  Department,
  EPCI,
  FundingGrid,
  FundingGridDifference,
  FundingLine,
  GridMission,
  GridTotal,
  HealthAction,
  LineDifference,
  NameReading,
  Instalment,
  ManagementReview,
  Organization,
  Payment,
  PaymentSchedule,
  PaymentSum,
  Perimeter,
  PerimeterEntry,
  PopulationCandidate,
  PopulationCheck,
  Query,
  RecordChange,
  Region,
  SimulatedLine,
  SimulationNote,
  StageChange,
  StartUpAid,
  StatedFigure,
  Statement,
  SupportOrganization,
  Territory,
  UndatedFact,
  Date: DateScalar,
  Euros: EurosScalar,
};
