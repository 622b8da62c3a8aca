import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Contract as ContractParent } from '../../services/cpts/model/Contract';
import type { Cpts as CptsParent, StageChange as StageChangeParent } from '../../services/cpts/model/Cpts';
import type { ChangeBetween as ChangeBetweenParent } from '../../services/cpts/model/changes/changesBetween';
import type { CptsPopulation as CptsPopulationParent } from '../../services/cpts/model/cptsPopulation';
import type { CptsSize as CptsSizeParent } from '../../services/cpts/model/cptsSize';
import type { CptsPage as CptsPageParent, CptsInPage as CptsInPageParent, CountryReference as CountryReferenceParent, RegionReference as RegionReferenceParent, DepartmentReference as DepartmentReferenceParent, EpciReference as EpciReferenceParent, CommuneReference as CommuneReferenceParent, PaymentPage as PaymentPageParent, StatedPopulationCheck as StatedPopulationCheckParent, CheckedStatedShare as CheckedStatedShareParent, QualityOnDay as QualityOnDayParent } from '../../services/cpts/parents';
import type { Contradiction as ContradictionParent, Statement as StatementParent } from '../../services/cpts/model/quality/contradictions/Contradiction';
import type { ContractMission as ContractMissionParent } from '../../services/cpts/model/contract/contractMissions';
import type { Coverage as CoverageParent } from '../../services/cpts/model/coverage/Coverage';
import type { FundingGrid as FundingGridParent, GridMission as GridMissionParent, FundingLine as FundingLineParent, GridTotal as GridTotalParent, GridSize as GridSizeParent, SizeAmount as SizeAmountParent } from '../../services/cpts/model/FundingGrid';
import type { GridDifference as GridDifferenceParent, LineDifference as LineDifferenceParent } from '../../services/cpts/model/funding/gridDifference';
import type { AmountDifference as AmountDifferenceParent } from '../../services/cpts/model/funding/amountDifference';
import type { FundingSimulation as FundingSimulationParent } from '../../services/cpts/model/funding/FundingSimulation';
import type { FundingOutcome as FundingOutcomeParent } from '../../services/cpts/model/funding/FundingOutcome';
import type { SimulatedLine as SimulatedLineParent } from '../../services/cpts/model/funding/SimulatedLine';
import type { SimulationNote as SimulationNoteParent } from '../../services/cpts/model/funding/SimulationNote';
import type { Range as RangeParent } from '../../services/cpts/model/Range';
import type { Resolution as ResolutionParent } from '../../common/naming/Resolution';
import type { HealthActionRow as HealthActionRowParent } from '../../services/cpts/entities/HealthActionRow';
import type { Instalment as InstalmentParent } from '../../services/cpts/model/contract/Instalment';
import type { ManagementReview as ManagementReviewParent } from '../../services/cpts/model/contract/managementReviews';
import type { OrganizationRow as OrganizationRowParent } from '../../services/cpts/entities/OrganizationRow';
import type { PaymentRow as PaymentRowParent } from '../../services/cpts/entities/PaymentRow';
import type { PaymentSchedule as PaymentScheduleParent } from '../../services/cpts/model/contract/paymentSchedule';
import type { PaymentSum as PaymentSumParent } from '../../services/cpts/model/contract/paymentSums';
import type { ScheduledYear as ScheduledYearParent } from '../../services/cpts/model/contract/scheduledYears';
import type { PerimeterOnDay as PerimeterOnDayParent } from '../../services/cpts/model/perimeterOnDay';
import type { PerimeterPlace as PerimeterPlaceParent } from '../../services/cpts/model/PerimeterPlace';
import type { PlaceReading as PlaceReadingParent } from '../../services/cpts/model/quality/placesReadByRule';
import type { PopulationCandidate as PopulationCandidateParent } from '../../services/cpts/model/quality/PopulationCandidate';
import type { ShareCandidate as ShareCandidateParent } from '../../services/cpts/model/quality/shareCheck';
import type { UndatedFact as UndatedFactParent } from '../../services/cpts/model/quality/UndatedFact';
import type { RecordChange as RecordChangeParent, RecordChangePage as RecordChangePageParent } from '../../services/cpts/changes/recordChangesPage';
import type { StageOnDay as StageOnDayParent } from '../../services/cpts/model/stageOnDay';
import type { StartUpAidRow as StartUpAidRowParent } from '../../services/cpts/entities/StartUpAidRow';
import type { StatedDate as StatedDateParent } from '../../services/cpts/model/StatedDate';
import type { StatedFigureRow as StatedFigureRowParent } from '../../services/cpts/entities/StatedFigureRow';
import type { SupportOrganizationRow as SupportOrganizationRowParent } from '../../services/cpts/entities/SupportOrganizationRow';
import type { SourceRow as SourceRowParent } from '../../common/datasets/SourceRow';
import type { DatasetVersionRow as DatasetVersionRowParent } from '../../common/datasets/DatasetVersionRow';
import type { RequestContext } from '../../services/cpts/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601: 2021-03-12. */
  Date: { input: string; output: string; }
  /** Euros with at most two decimals; kept as whole cents inside. */
  Euros: { input: number; output: number; }
  FieldSet: { input: string; output: string; }
  federation__Scope: { input: string; output: string; }
  link__Import: { input: string; output: string; }
};

/** Accord conventionnel interprofessionnel: the contract between a CPTS, the ARS and the Assurance Maladie (CPAM). */
export type AciContract = {
  __typename?: 'ACIContract';
  /** The CPTS that signed it. */
  cpts: Cpts;
  /** When its five years end: the anniversary, computed and as precise as the signature. */
  ends: ComputedDate;
  /** The grid in force when it was signed; null where the signature may fall on either side of a change. */
  grid: Maybe<FundingGrid>;
  /** Stable name: aci-grand-saumurois. */
  id: Scalars['ID']['output'];
  /** Whether it is in force on that day; null where that can't be told. */
  inForce: Maybe<Scalars['Boolean']['output']>;
  /** The missions of each version that may have been in force when it was signed, with their deadlines. */
  missions: Array<ContractMission>;
  /** The next review on that day: the first that is not certainly past its last day. Null after the last. */
  nextReview: Maybe<ManagementReview>;
  /** Something to know. */
  note: Maybe<Scalars['String']['output']>;
  /** When which part of its money falls due, over its five years. */
  paymentSchedule: Maybe<PaymentSchedule>;
  /** Payments made under it, alone or with other contracts. */
  payments: Array<Payment>;
  /**
   * Its management reviews (dialogues de gestion), in the order in which they fall due. Where the contract may have been signed under
   * two versions, the start of a mission that only one of them knows is left out. A line of a mission starts with it: it has no review
   * of its own.
   */
  reviews: Array<ManagementReview>;
  /** ARS, CPAM and CPTS, as far as the source names them. */
  signatories: Array<Organization>;
  /** When it was signed. */
  signed: StatedDate;
  /** Where it was signed; null where the source does not say. */
  signedAt: Maybe<Commune>;
  /** Who says so. */
  source: Source;
};


/** Accord conventionnel interprofessionnel: the contract between a CPTS, the ARS and the Assurance Maladie (CPAM). */
export type AciContract_InForceArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Accord conventionnel interprofessionnel: the contract between a CPTS, the ARS and the Assurance Maladie (CPAM). */
export type AciContract_NextReviewArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Accord conventionnel interprofessionnel: the contract between a CPTS, the ARS and the Assurance Maladie (CPAM). */
export type AciContract_PaymentScheduleArgs = {
  achievement?: InputMaybe<Scalars['Float']['input']>;
  gridId: InputMaybe<Scalars['ID']['input']>;
  missionAchievements: InputMaybe<Array<MissionAchievement>>;
  missionStarts: InputMaybe<Array<MissionStart>>;
  sizeCategory: InputMaybe<Scalars['Int']['input']>;
};

/** An amount in two versions. */
export type AmountDifference = {
  __typename?: 'AmountDifference';
  /** In the second version, with what `includes` adds; null where it is not published, or not in it. */
  after: Maybe<Scalars['Euros']['output']>;
  /** In the first version, with what `includes` adds; null where it is not published, or not in it. */
  before: Maybe<Scalars['Euros']['output']>;
  /** 1 to 4. */
  category: Scalars['Int']['output'];
  /** After less before; null where either is. */
  difference: Maybe<Scalars['Euros']['output']>;
  /** Who publishes the second, for its own line; null where nobody does. */
  sourceAfter: Maybe<Source>;
  /** Who publishes the first, for its own line; null where nobody does. */
  sourceBefore: Maybe<Source>;
  /** Why the difference is null; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};


/** An amount in two versions. */
export type AmountDifference_UnknownReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts = {
  __typename?: 'CPTS';
  /** What it does or plans, as documents describe it. */
  actions: Array<HealthAction>;
  /** The contract in force on that day; null where there is none, or where that can't be told. */
  contract: Maybe<AciContract>;
  /** Its contracts, oldest first. */
  contracts: Array<AciContract>;
  /** The departments it is in, as stated or by its perimeter. */
  departments: Array<Department>;
  /** When a source expects the contract to be signed; null where none does. */
  expectedSignature: Maybe<StatedDate>;
  /** FINESS number of the legal entity (category 604); null where no source gives it. */
  finess: Maybe<Scalars['String']['output']>;
  /** What a contract can bring it in a year, with its population and the grid of the day; `simulateFunding` counts with other inhabitants. */
  funding: Maybe<FundingSimulation>;
  /** Stable name: cpts-grand-saumurois. */
  id: Scalars['ID']['output'];
  /** Fewest inhabitants of its perimeter today, by the latest PMUN: `population.value.low`, as one number for tables; null where `population.unknownReason` says why. */
  inhabitantsAtLeast: Maybe<Scalars['Int']['output']>;
  /** Most inhabitants of its perimeter today, by the latest PMUN: `population.value.high`, as one number for tables; null where `population.unknownReason` says why. */
  inhabitantsAtMost: Maybe<Scalars['Int']['output']>;
  /** Name as its source writes it; for an initiative without a name, the area it is in. */
  name: Scalars['String']['output'];
  /** False for an initiative that bears no name yet. */
  named: Scalars['Boolean']['output'];
  /** Other ways in which it is written. */
  otherNames: Array<Scalars['String']['output']>;
  /** Payments it received, alone or with others. */
  payments: Array<Payment>;
  /** Its communes on that day. */
  perimeter: Perimeter;
  /** Inhabitants of its perimeter on that day, computed; null with a reason where the perimeter is not known. */
  population: CptsPopulation;
  /** Every population that a document states for it, alone or with others, beside the legal populations of its communes. */
  populationChecks: Array<PopulationCheck>;
  /** Its contract size under the grid in force that day. */
  size: CptsSize;
  /** The documents that speak of it. */
  sources: Array<Source>;
  /** Where it stands on that day. */
  stage: StageOnDay;
  /** Every stage that a source states, oldest first. */
  stages: Array<StageChange>;
  /** Figures that a document states about it, alone or with others. */
  statedFigures: Array<StatedFigure>;
  /** Who supports projects in its departments. */
  supportOrganizations: Array<SupportOrganization>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_ContractArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_FundingArgs = {
  achievement?: InputMaybe<Scalars['Float']['input']>;
  basis: InputMaybe<PopulationBasis>;
  gridId: InputMaybe<Scalars['ID']['input']>;
  missionAchievements: InputMaybe<Array<MissionAchievement>>;
  missions: InputMaybe<Array<Mission>>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_PerimeterArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_PopulationArgs = {
  basis: InputMaybe<PopulationBasis>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_SizeArgs = {
  basis: InputMaybe<PopulationBasis>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_StageArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_StatedFiguresArgs = {
  indicator: InputMaybe<Indicator>;
};

/** Something that changed in a CPTS between two days. */
export type CptsChange = {
  __typename?: 'CPTSChange';
  /** Whether it certainly lies between the two days; false where it only may. */
  certain: Scalars['Boolean']['output'];
  /** The contract whose five years were over; null for other changes. */
  contract: Maybe<AciContract>;
  /** The CPTS. */
  cpts: Cpts;
  /** When it changed; a span where the source is less precise, or gives no day and it follows from the first stage of the CPTS. */
  date: ComputedDate;
  /** What changed. */
  kind: CptsChangeKind;
  /** The place in the perimeter; null for other changes. */
  perimeterEntry: Maybe<PerimeterEntry>;
  /** Who says so. */
  source: Source;
  /** The stage reached; null for other changes. */
  stage: Maybe<CptsStage>;
};

/** A page of changes. */
export type CptsChangeConnection = {
  __typename?: 'CPTSChangeConnection';
  /** The changes, oldest first: by the first day possible. */
  nodes: Array<CptsChange>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What changed in a CPTS. */
export type CptsChangeKind =
  /** A commune, or a part of one, joined the perimeter. */
  | 'COMMUNE_ADDED'
  /** A commune, or a part of one, left the perimeter. */
  | 'COMMUNE_REMOVED'
  /** The five years of a contract were over; no source tells of a renewal. */
  | 'CONTRACT_TERM_OVER'
  /** A stage was reached. */
  | 'STAGE_REACHED';

/** A page of communes. */
export type CptsCommuneConnection = {
  __typename?: 'CPTSCommuneConnection';
  /** The communes. */
  nodes: Array<Commune>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A page of CPTS. */
export type CptsConnection = {
  __typename?: 'CPTSConnection';
  /** The CPTS, each with its cursor. */
  edges: Array<CptsEdge>;
  /** The CPTS. */
  nodes: Array<Cpts>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A CPTS in a page. */
export type CptsEdge = {
  __typename?: 'CPTSEdge';
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The CPTS. */
  node: Cpts;
};

/** Conditions on CPTS; all that are given must hold. */
export type CptsFilter = {
  /** Its perimeter on the day holds this commune. */
  communeCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this department, as stated or by its perimeter. */
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this region, as stated or by its perimeter. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Contract certainly signed on this day or later. */
  signedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Contract certainly signed on this day or earlier. */
  signedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Certainly of this size on the day. */
  sizeCategory?: InputMaybe<Scalars['Int']['input']>;
  /** Certainly at one of these stages on the day. */
  stages?: InputMaybe<Array<CptsStage>>;
  /** False leaves out what is made up, true leaves out all else. */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of its name, accent-blind. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of CPTS; equal ones follow their stable names. */
export type CptsOrder =
  /** By name, accent-blind. */
  | 'NAME'
  /** By inhabitants, most first; those without a computed population last. */
  | 'POPULATION'
  /** By the earliest possible day of signature; those without a contract last. */
  | 'SIGNED';

/** Inhabitants of a perimeter, computed from legal populations. */
export type CptsPopulation = {
  __typename?: 'CPTSPopulation';
  /** PMUN or PTOT. */
  kind: PopulationKind;
  /** Why it is null; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
  /** Inhabitants; null where the perimeter or a figure is not known. */
  value: Maybe<IntRange>;
  /** Reference year. */
  year: Scalars['Int']['output'];
};

/** The kinds of records that changes are told of. */
export type CptsRecordKind =
  /** A contract. */
  | 'CONTRACT'
  /** A CPTS: its names, number, departments and stages. */
  | 'CPTS'
  /** A payment. */
  | 'PAYMENT'
  /** A commune in the perimeter of a CPTS, with all the days on which it is there. */
  | 'PERIMETER_ENTRY';

/** Size 1 to 4 of a CPTS, which decides its funding. */
export type CptsSize = {
  __typename?: 'CPTSSize';
  /** What the size was read from; null where nothing is known, and for inhabitants that the question gives. */
  basis: Maybe<SizeBasis>;
  /** 1 to 4; null where it can't be told. */
  category: Maybe<Scalars['Int']['output']>;
  /** The inhabitants the size was read from; null where a document only says about, nearly or more than: the reason gives its words. */
  population: Maybe<IntRange>;
  /** The sizes that are possible, smallest first; one where the size is certain. */
  possible: Array<Scalars['Int']['output']>;
  /** Which thresholds, and why the size can't be told where it can't. */
  reason: Scalars['String']['output'];
};

/** The road of a CPTS, in order. */
export type CptsStage =
  /** The contract (ACI) is signed. */
  | 'ACI_SIGNED'
  /** The contract is being signed. */
  | 'ACI_SIGNING'
  /** Professionals begin to meet; nothing is filed. */
  | 'EMERGING'
  /** The contract or the CPTS has ended. */
  | 'ENDED'
  /** The health project (projet de santé) is filed. */
  | 'HEALTH_PROJECT_FILED'
  /** The ARS has validated the health project. */
  | 'HEALTH_PROJECT_VALIDATED'
  /** The letter of intent is validated. */
  | 'LETTER_OF_INTENT_VALIDATED'
  /** The ARS has validated the outline (pré-projet), which opens the start-up aid. */
  | 'PRE_PROJECT_VALIDATED'
  /** A project is under way; the source tells no nearer stage. */
  | 'PROJECT';

/** How a population was come by. */
export type CandidateOrigin =
  /** The total published for the EPCI whose communes the perimeter is. */
  | 'PUBLISHED_FOR_EPCI'
  /** The sum over the communes of the perimeters. */
  | 'SUM_OF_COMMUNES';

/** A commune or a municipal arrondissement. */
export type Commune = Territory & {
  __typename?: 'Commune';
  /** INSEE code, five characters. */
  code: Scalars['ID']['output'];
  /** Coverage by CPTS. Null for a commune of the past. */
  coverage: Maybe<Coverage>;
  /** How coverage went. Null for a commune of the past. */
  coverageHistory: Maybe<Array<Coverage>>;
  /** CPTS whose perimeter holds it, in whole or in part. Empty for a commune of the past. */
  cpts: Maybe<Array<Cpts>>;
  /** The furthest stage that a CPTS whose published perimeter holds it is known to have reached on that day; null where no published perimeter holds it, where none has certainly reached a stage, and for a commune of the past. */
  cptsStage: Maybe<CptsStage>;
  /** False for a commune that has since been merged away. */
  current: Scalars['Boolean']['output'];
  /** Its places in perimeters on that day, each with its CPTS and source. Empty for a commune of the past. */
  perimeterEntries: Maybe<Array<PerimeterEntry>>;
  /** Figures stated about it. */
  statedFigures: Maybe<Array<StatedFigure>>;
};


/** A commune or a municipal arrondissement. */
export type Commune_CoverageArgs = {
  basis: InputMaybe<PopulationBasis>;
  on: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<CptsStage>;
};


/** A commune or a municipal arrondissement. */
export type Commune_CoverageHistoryArgs = {
  basis: InputMaybe<PopulationBasis>;
  from: Scalars['Date']['input'];
  stage?: InputMaybe<CptsStage>;
  step?: InputMaybe<HistoryStep>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** A commune or a municipal arrondissement. */
export type Commune_CptsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A commune or a municipal arrondissement. */
export type Commune_CptsStageArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A commune or a municipal arrondissement. */
export type Commune_PerimeterEntriesArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A commune or a municipal arrondissement. */
export type Commune_StatedFiguresArgs = {
  indicator: InputMaybe<Indicator>;
};

/** A date computed from one that a source gives: a day, or a span in which the day lies. */
export type ComputedDate = {
  __typename?: 'ComputedDate';
  /** The day; null where the source is less precise. */
  day: Maybe<Scalars['Date']['output']>;
  /** First day possible; null where open. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** Last day possible; null where open. */
  latest: Maybe<Scalars['Date']['output']>;
  /** How precise the source is. */
  precision: DatePrecision;
};

/** How firmly a figure of a grid is established. */
export type Confidence =
  /** The difference or the sum of two published figures. */
  | 'DERIVED'
  /** Read from contracts, not from an agreement. */
  | 'OBSERVED'
  /** Reported by the press. */
  | 'REPORTED'
  /** Printed in a document of a public body. */
  | 'STATED';

/** A mission under a contract, and by when it must begin. No source tells when one did. */
export type ContractMission = {
  __typename?: 'ContractMission';
  /** Whether the contract was certainly signed under that version. */
  certain: Scalars['Boolean']['output'];
  /** What the deadlines rest on, or why there are none. */
  deadlineNote: Scalars['String']['output'];
  /** Who gives the deadlines; null where there are none. */
  deadlineSource: Maybe<Source>;
  /** By when it must be fully deployed; null where it may start at any time, or no source gives a deadline. */
  deployedDueBy: Maybe<ComputedDate>;
  /** The version of the grid. */
  grid: FundingGrid;
  /** Its name. */
  label: Scalars['String']['output'];
  /** The mission. */
  mission: Mission;
  /** By when it must have started; null where it may start at any time, or no source gives a deadline. */
  startDueBy: Maybe<ComputedDate>;
  /** How binding the version makes it, each with the document that says so. */
  statuses: Array<GridMission>;
};


/** A mission under a contract, and by when it must begin. No source tells when one did. */
export type ContractMission_DeadlineNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A mission under a contract, and by when it must begin. No source tells when one did. */
export type ContractMission_LabelArgs = {
  language?: InputMaybe<Language>;
};

/** A contradiction between documents. */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** How it can be explained; null where nobody knows. */
  explanation: Maybe<Scalars['String']['output']>;
  /** Stable name: unscheduled-care-delay. */
  id: Scalars['ID']['output'];
  /** What kind of contradiction it is. */
  kind: ContradictionKind;
  /** Whether the explanation settles it. */
  settled: Scalars['Boolean']['output'];
  /** What each document says. */
  statements: Array<Statement>;
  /** What it is about. */
  subject: Scalars['String']['output'];
};


/** A contradiction between documents. */
export type Contradiction_ExplanationArgs = {
  language?: InputMaybe<Language>;
};


/** A contradiction between documents. */
export type Contradiction_SubjectArgs = {
  language?: InputMaybe<Language>;
};

/** Kinds of contradictions. */
export type ContradictionKind =
  /** Aids for the same step differ. */
  | 'AIDS_DIFFER'
  /** The same indicator has different values. A figure that may be true beside all the others is no part of it. */
  | 'FIGURES_DIFFER'
  /** Published totals of one version of the grid differ for a size. */
  | 'GRID_TOTALS_DIFFER'
  /** Published totals of two versions of the grid differ for a size. */
  | 'GRID_VERSIONS_DIFFER'
  /** A mission is more binding in one document than in another. */
  | 'MISSION_STATUSES_DIFFER'
  /** A CPTS bears different names. */
  | 'NAMES_DIFFER'
  /** A figure lies outside the range that another document gives. */
  | 'OUTSIDE_STATED_RANGE';

/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country = Territory & {
  __typename?: 'Country';
  /** FR. */
  code: Scalars['ID']['output'];
  /** Coverage by CPTS. */
  coverage: Maybe<Coverage>;
  /** How coverage went. */
  coverageHistory: Maybe<Array<Coverage>>;
  /** Every CPTS with a known perimeter. */
  cpts: Maybe<Array<Cpts>>;
  /** Figures stated about France. */
  statedFigures: Maybe<Array<StatedFigure>>;
};


/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country_CoverageArgs = {
  basis: InputMaybe<PopulationBasis>;
  on: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<CptsStage>;
};


/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country_CoverageHistoryArgs = {
  basis: InputMaybe<PopulationBasis>;
  from: Scalars['Date']['input'];
  stage?: InputMaybe<CptsStage>;
  step?: InputMaybe<HistoryStep>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country_CptsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country_StatedFiguresArgs = {
  indicator: InputMaybe<Indicator>;
};

/**
 * What published perimeters tell of coverage, as an interval. The low bound counts what is certain: whole communes in CPTS
 * that have reached the stage. The high bound adds what these perimeters leave possible: communes partly in a CPTS, and CPTS
 * that may have reached the stage by that day. A commune in several CPTS counts once. A CPTS whose perimeter nobody published
 * is in neither bound: it is named in `unknownPerimeters`, and the true coverage may be higher than both. Where no loaded source
 * names a CPTS the bounds are 0, which tells of the sources, not of the territory. In both cases `complete` is false, unless every
 * commune is certainly covered.
 */
export type Coverage = {
  __typename?: 'Coverage';
  /** Communes in the territory. */
  communeCount: Scalars['Int']['output'];
  /**
   * False where something is known to be missing from these figures, so that the true coverage may be higher than both bounds: a
   * CPTS at that stage without a published perimeter, a department of the territory of which no loaded source names a CPTS, or
   * CPTS that a document counts and no source names. True where every commune is certainly covered.
   */
  complete: Scalars['Boolean']['output'];
  /** Communes certainly covered as a whole, by published perimeters. */
  coveredCommuneCount: Scalars['Int']['output'];
  /**
   * Inhabitants in published perimeters; null where a figure of a covered commune is missing, unless all communes are covered:
   * then they are those of the territory.
   */
  coveredPopulation: Maybe<IntRange>;
  /** CPTS that certainly count. */
  cpts: Array<Cpts>;
  /** What is missing, in a sentence for each of the three; null where complete. */
  incompleteReason: Maybe<Scalars['String']['output']>;
  /** The day. */
  on: Scalars['Date']['output'];
  /** Communes that published perimeters hold in part, or only those of CPTS that may have reached the stage. */
  partlyCoveredCommuneCount: Scalars['Int']['output'];
  /**
   * Inhabitants of the territory; null where a figure is missing. Of an EPCI: of its communes of today, or the total published for
   * it where the figure of one of them is missing, as `populationNote` then says.
   */
  population: Maybe<Scalars['Int']['output']>;
  /** PMUN or PTOT. */
  populationKind: PopulationKind;
  /** What a reader of the populations must know. */
  populationNote: Maybe<Scalars['String']['output']>;
  /** Reference year of the populations. */
  populationYear: Scalars['Int']['output'];
  /** CPTS with a known perimeter that may have reached the stage by that day. */
  possibleCpts: Array<Cpts>;
  /** Share of the population in published perimeters, 0 to 1; null where a population is, and where nobody lives. */
  rate: Maybe<FloatRange>;
  /** CPTS that have reached at least this stage count. */
  stage: CptsStage;
  /** What documents state of the inhabitants of these CPTS; null where there are none. It is in no figure of this coverage. */
  statedPopulations: Maybe<StatedPopulations>;
  /** Communes in no published perimeter of a CPTS that counts; where not complete, another CPTS may cover them. */
  uncoveredCommuneCount: Scalars['Int']['output'];
  /** The communes in no published perimeter of a CPTS that counts, in the order of their INSEE codes. */
  uncoveredCommunes: CptsCommuneConnection;
  /** CPTS certainly or possibly at that stage, in a department of the territory, whose perimeter is not published: each may cover more of it, where all of it is not covered already. */
  unknownPerimeters: Array<Cpts>;
  /** Why a figure is null; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};


/**
 * What published perimeters tell of coverage, as an interval. The low bound counts what is certain: whole communes in CPTS
 * that have reached the stage. The high bound adds what these perimeters leave possible: communes partly in a CPTS, and CPTS
 * that may have reached the stage by that day. A commune in several CPTS counts once. A CPTS whose perimeter nobody published
 * is in neither bound: it is named in `unknownPerimeters`, and the true coverage may be higher than both. Where no loaded source
 * names a CPTS the bounds are 0, which tells of the sources, not of the territory. In both cases `complete` is false, unless every
 * commune is certainly covered.
 */
export type Coverage_UncoveredCommunesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What to know before trusting the facts on CPTS. */
export type DataQuality = {
  __typename?: 'DataQuality';
  /** Where documents contradict each other, or the same thing bears two names. The same on every day. */
  contradictions: Array<Contradiction>;
  /** CPTS that may have reached a stage by the day, and whose communes no source lists for it; `perimeter(on:)` of that day gives the reason. */
  cptsWithoutPerimeter: Array<Cpts>;
  /** Places in perimeters whose name in the source led to a commune only by a rule weaker than folding case and accents. */
  namesReadByRule: Array<PerimeterNameReading>;
  /** The day on which perimeters are read. */
  on: Scalars['Date']['output'];
  /** Stated populations that can't be checked, since a perimeter is not known. */
  uncheckedPopulations: Array<PopulationCheck>;
  /** Facts that no source dates to the day. The same on every day: `on` reads perimeters alone. */
  undatedFacts: UndatedFactConnection;
  /** Stated populations that no loaded legal population reproduces within 0.5 %. */
  unreproducedPopulations: Array<PopulationCheck>;
};


/** What to know before trusting the facts on CPTS. */
export type DataQuality_UndatedFactsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<FactKind>;
};

/** A dataset as loaded: its version changes with every load. */
export type Dataset = {
  __typename?: 'Dataset';
  /** The day whose state it gives. */
  asOf: Maybe<Scalars['Date']['output']>;
  /** Stable name. */
  id: Scalars['ID']['output'];
  /** When it was loaded, ISO 8601 with time zone. */
  importedAt: Scalars['String']['output'];
  /** Rows that are right and no part of the dataset, such as hospitals in a file of all establishments. */
  leftOut: Scalars['Int']['output'];
  /** Rows that say again what another row says. */
  merged: Scalars['Int']['output'];
  /** Rows that break a rule. */
  rejected: Scalars['Int']['output'];
  /** Rows loaded. */
  rows: Scalars['Int']['output'];
  /** Rows of the files: those loaded, merged, left out and rejected together. */
  rowsRead: Scalars['Int']['output'];
  /** Where it comes from. */
  source: Source;
  /** Changes with every load. */
  version: Scalars['String']['output'];
};

/** How precise a date is. */
export type DatePrecision =
  /** Words such as end of 2020, or a span of several years. */
  | 'APPROXIMATE'
  /** To the day. */
  | 'DAY'
  /** To the half-year. */
  | 'HALF_YEAR'
  /** To the month. */
  | 'MONTH'
  /** To the quarter. */
  | 'QUARTER'
  /** To the year. */
  | 'YEAR';

/** A department, or an overseas collectivity in the place of one. */
export type Department = Territory & {
  __typename?: 'Department';
  /** INSEE code, two or three characters. */
  code: Scalars['ID']['output'];
  /** Coverage by CPTS. */
  coverage: Maybe<Coverage>;
  /** How coverage went. */
  coverageHistory: Maybe<Array<Coverage>>;
  /** CPTS that touch it. */
  cpts: Maybe<Array<Cpts>>;
  /** Figures stated about it. */
  statedFigures: Maybe<Array<StatedFigure>>;
};


/** A department, or an overseas collectivity in the place of one. */
export type Department_CoverageArgs = {
  basis: InputMaybe<PopulationBasis>;
  on: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<CptsStage>;
};


/** A department, or an overseas collectivity in the place of one. */
export type Department_CoverageHistoryArgs = {
  basis: InputMaybe<PopulationBasis>;
  from: Scalars['Date']['input'];
  stage?: InputMaybe<CptsStage>;
  step?: InputMaybe<HistoryStep>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** A department, or an overseas collectivity in the place of one. */
export type Department_CptsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A department, or an overseas collectivity in the place of one. */
export type Department_StatedFiguresArgs = {
  indicator: InputMaybe<Indicator>;
};

/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci = Territory & {
  __typename?: 'EPCI';
  /** SIREN, nine digits. */
  code: Scalars['ID']['output'];
  /** Coverage by CPTS. */
  coverage: Maybe<Coverage>;
  /** How coverage went. */
  coverageHistory: Maybe<Array<Coverage>>;
  /** CPTS that touch it. */
  cpts: Maybe<Array<Cpts>>;
  /** Figures stated about it. */
  statedFigures: Maybe<Array<StatedFigure>>;
};


/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci_CoverageArgs = {
  basis: InputMaybe<PopulationBasis>;
  on: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<CptsStage>;
};


/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci_CoverageHistoryArgs = {
  basis: InputMaybe<PopulationBasis>;
  from: Scalars['Date']['input'];
  stage?: InputMaybe<CptsStage>;
  step?: InputMaybe<HistoryStep>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci_CptsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci_StatedFiguresArgs = {
  indicator: InputMaybe<Indicator>;
};

/** Two amounts between which the true one lies. */
export type EurosRange = {
  __typename?: 'EurosRange';
  /** The higher bound; the same where the amount is one. */
  high: Scalars['Euros']['output'];
  /** The lower bound. */
  low: Scalars['Euros']['output'];
};

/** Kinds of facts that a day belongs to. */
export type FactKind =
  /** The signature of a contract. */
  | 'CONTRACT'
  /** A document. */
  | 'DOCUMENT'
  /** A payment. */
  | 'PAYMENT'
  /** The list of communes of a CPTS. */
  | 'PERIMETER'
  /** A stage of a CPTS. */
  | 'STAGE'
  /** A stated figure. */
  | 'STATED_FIGURE';

/** Two bounds; the field that gives them says what they bound. */
export type FloatRange = {
  __typename?: 'FloatRange';
  /** The higher bound; the same where the figure is one. */
  high: Scalars['Float']['output'];
  /** The lower bound. */
  low: Scalars['Float']['output'];
};

/** A version of the ACI funding grid, or what was observed in contracts. */
export type FundingGrid = {
  __typename?: 'FundingGrid';
  /** Agreed on, or observed. Only an agreed one is ever in force. */
  basis: GridBasis;
  /** The day the agreement was signed, from which we count the version; of what was observed, the first day of the oldest contract year seen. */
  from: Scalars['Date']['output'];
  /** Stable name: aci-2019, avenant-2-2021. */
  id: Scalars['ID']['output'];
  /** Title. */
  label: Scalars['String']['output'];
  /** Yearly ceilings; empty where only totals are published. */
  lines: Array<FundingLine>;
  /** Which missions it knows, and how binding they are: a mission that two documents name stands twice, each with its source. */
  missions: Array<GridMission>;
  /** What it leaves open. */
  note: Maybe<Scalars['String']['output']>;
  /** The four sizes. */
  sizes: Array<GridSize>;
  /** Documents that state it. */
  sources: Array<Source>;
  /** First day of the next version; null for the latest, and for what was observed. */
  to: Maybe<Scalars['Date']['output']>;
  /** Yearly totals by size, as published. */
  totals: Array<GridTotal>;
};


/** A version of the ACI funding grid, or what was observed in contracts. */
export type FundingGrid_LabelArgs = {
  language?: InputMaybe<Language>;
};


/** A version of the ACI funding grid, or what was observed in contracts. */
export type FundingGrid_NoteArgs = {
  language?: InputMaybe<Language>;
};

/** The differences between two versions of the funding grid. */
export type FundingGridDifference = {
  __typename?: 'FundingGridDifference';
  /** The one to start from. */
  from: FundingGrid;
  /** Operating funds, then the missions of either, in the order of the schema. */
  lines: Array<LineDifference>;
  /** What the comparison leaves open. */
  notes: Array<Scalars['String']['output']>;
  /** The one compared with it. */
  to: FundingGrid;
  /** The highest published totals, by size. */
  totals: Array<AmountDifference>;
};


/** The differences between two versions of the funding grid. */
export type FundingGridDifference_NotesArgs = {
  language?: InputMaybe<Language>;
};

/** Operating funds (no mission) or a mission's yearly ceiling, by size. */
export type FundingLine = {
  __typename?: 'FundingLine';
  /** One amount for each size; null amounts are not published. */
  amounts: Array<SizeAmount>;
  /** How firmly it is established. */
  confidence: Confidence;
  /** Missions whose money is in this line: the grid has no line of their own for them. */
  includes: Array<Mission>;
  /** Its name. */
  label: Scalars['String']['output'];
  /** The mission; null for operating funds. */
  mission: Maybe<Mission>;
  /** Something to know; null where there is nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source: Source;
  /** True where the variable part is due only if something happens, such as a health crisis that the ARS recognises: it is never counted as certain. */
  variableOnEvent: Scalars['Boolean']['output'];
};


/** Operating funds (no mission) or a mission's yearly ceiling, by size. */
export type FundingLine_LabelArgs = {
  language?: InputMaybe<Language>;
};


/** Operating funds (no mission) or a mission's yearly ceiling, by size. */
export type FundingLine_NoteArgs = {
  language?: InputMaybe<Language>;
};

/** A simulation for one size. */
export type FundingOutcome = {
  __typename?: 'FundingOutcome';
  /** 1 to 4. */
  category: Scalars['Int']['output'];
  /** What is expected at the achievement given; null where a maximum is unknown. */
  expected: Maybe<EurosRange>;
  /** The sum of the fixed parts; null where one is unknown. */
  fixed: Maybe<Scalars['Euros']['output']>;
  /** Operating funds and the missions asked for. */
  lines: Array<SimulatedLine>;
  /** The sum of the lines' maxima; null where one is unknown. */
  maximum: Maybe<Scalars['Euros']['output']>;
  /** The highest total that is published for the size, all missions together; null where none is. */
  publishedMaximum: Maybe<Scalars['Euros']['output']>;
  /** The sum of the variable parts, those due only on an event included; null where one is unknown. */
  variable: Maybe<Scalars['Euros']['output']>;
};

/** What a contract can bring in a year. */
export type FundingSimulation = {
  __typename?: 'FundingSimulation';
  /** What the inhabitants come from. */
  basis: SimulationBasis;
  /** The same for each size that is possible, smallest first. */
  bySize: Array<FundingOutcome>;
  /** How each text of `communes` was read, in the order given; empty without communes. */
  communes: Array<NameReading>;
  /** True where the size and every line are known. */
  complete: Scalars['Boolean']['output'];
  /** What is expected at the achievement given; null where a maximum is unknown. */
  expected: Maybe<EurosRange>;
  /** The sum of the fixed parts; null where one is unknown. */
  fixed: Maybe<Scalars['Euros']['output']>;
  /** The grid counted with. */
  grid: FundingGrid;
  /** Operating funds and the missions asked for; amounts are null where the size can't be told: see `bySize`. */
  lines: Array<SimulatedLine>;
  /** The sum of the lines' maxima; null where one is unknown. */
  maximum: Maybe<Scalars['Euros']['output']>;
  /** What the simulation rests on and leaves open. */
  notes: Array<SimulationNote>;
  /** The day. */
  on: Scalars['Date']['output'];
  /** The inhabitants counted; null where they are unknown or a document states them only roughly: `size` gives the reason. */
  population: Maybe<IntRange>;
  /** PMUN or PTOT; null where none was counted. */
  populationKind: Maybe<PopulationKind>;
  /** Reference year of the legal populations; null where none was counted. */
  populationYear: Maybe<Scalars['Int']['output']>;
  /** The highest total that is published for the size, all missions together; null where none is. */
  publishedMaximum: Maybe<Scalars['Euros']['output']>;
  /** The size, and why it can't be told where it can't. */
  size: CptsSize;
  /** The sum of the variable parts, those due only on an event included; null where one is unknown. */
  variable: Maybe<Scalars['Euros']['output']>;
};

/** What to simulate. Give one of `population`, `communes` or `cptsId`. */
export type FundingSimulationInput = {
  /** Share of the variable parts that is reached, 0 to 1. */
  achievement?: InputMaybe<Scalars['Float']['input']>;
  /** With communes or a CPTS: which population to count. Default: the latest PMUN. */
  basis?: InputMaybe<PopulationBasis>;
  /** INSEE codes or names as people write them, 1 000 at most; each commune counts once. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Stable name of a CPTS. */
  cptsId?: InputMaybe<Scalars['ID']['input']>;
  /** With communes: the department in which their names are read. */
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** Count with this grid instead of the one in force on the day. */
  gridId?: InputMaybe<Scalars['ID']['input']>;
  /** The same for single missions; it goes before `achievement`. */
  missionAchievements?: InputMaybe<Array<MissionAchievement>>;
  /** The missions taken on; default: all of the grid. Operating funds always count. An empty list is operating funds alone. */
  missions?: InputMaybe<Array<Mission>>;
  /** The day whose perimeter and grid count: 2019-06-20 or later, or 2019-01-01 or later with `gridId`. Default: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Inhabitants, 0 or more. */
  population?: InputMaybe<Scalars['Int']['input']>;
};

/** What the amounts of a grid are. */
export type GridBasis =
  /** Ceilings that an agreement lays down. */
  | 'AGREEMENT'
  /** Amounts seen in contracts of some CPTS; no agreement was found that lays them down. */
  | 'OBSERVED_CONTRACTS';

/** A mission under a grid, as one document gives it. */
export type GridMission = {
  __typename?: 'GridMission';
  /** Its name. */
  label: Scalars['String']['output'];
  /** The mission. */
  mission: Mission;
  /** Who says so. */
  source: Source;
  /** How binding it is; null where the document names the mission without saying. */
  status: Maybe<MissionStatus>;
};


/** A mission under a grid, as one document gives it. */
export type GridMission_LabelArgs = {
  language?: InputMaybe<Language>;
};

/** A size of CPTS by inhabitants. The texts are silent on exactly 40 000, 80 000 and 175 000. */
export type GridSize = {
  __typename?: 'GridSize';
  /** More inhabitants than this; null for the smallest size. */
  above: Maybe<Scalars['Int']['output']>;
  /** Fewer inhabitants than this; null for the largest. */
  below: Maybe<Scalars['Int']['output']>;
  /** 1 to 4. */
  category: Scalars['Int']['output'];
};

/** A published total. */
export type GridTotal = {
  __typename?: 'GridTotal';
  /** One amount for each size. */
  amounts: Array<SizeAmount>;
  /** How firmly it is established. */
  confidence: Confidence;
  /** Who says so. */
  source: Source;
  /** Whether the line for unscheduled care is in it; null where the source does not say. */
  unscheduledCareIncluded: Maybe<Scalars['Boolean']['output']>;
};

/** Something that CPTS do or plan. */
export type HealthAction = {
  __typename?: 'HealthAction';
  /** The CPTS that do it; empty where the source speaks of CPTS in general. */
  cpts: Array<Cpts>;
  /** Within how many hours an answer is given; null where that is not the point. */
  delayHours: Maybe<Scalars['Int']['output']>;
  /** Stable name. */
  id: Scalars['ID']['output'];
  /** The mission it belongs to. */
  mission: Mission;
  /** For whom: patients, professionals, older people, people with diabetes... */
  publics: Array<Scalars['String']['output']>;
  /** Who says so. */
  source: Source;
  /** Where it is done; null where the source does not tie it to a place. */
  territory: Maybe<Territory>;
  /** What is done. */
  title: Scalars['String']['output'];
};


/** Something that CPTS do or plan. */
export type HealthAction_TitleArgs = {
  language?: InputMaybe<Language>;
};

/** How far the days of a history lie apart. */
export type HistoryStep =
  /** A month: the 15th follows the 15th, the last day stands for one that a month lacks. */
  | 'MONTH'
  /** Three months. */
  | 'QUARTER'
  /** Twelve months. */
  | 'YEAR';

/** What a stated figure counts. */
export type Indicator =
  /** Communes. */
  | 'COMMUNE_COUNT'
  /** Contracts. */
  | 'CONTRACT_COUNT'
  /** Years that a contract lasts. */
  | 'CONTRACT_YEARS'
  /** Missions that every CPTS takes on. */
  | 'CORE_MISSION_COUNT'
  /** Share of the population that CPTS cover, 0 to 1. */
  | 'COVERAGE_RATE'
  /** CPTS. */
  | 'CPTS_COUNT'
  /** Inhabitants that a CPTS has in general. */
  | 'CPTS_POPULATION'
  /** Professionals who are members. */
  | 'MEMBER_COUNT'
  /** Inhabitants. */
  | 'POPULATION'
  /** Professionals on the territory, members or not. */
  | 'PROFESSIONAL_COUNT'
  /** Projects of CPTS. */
  | 'PROJECT_COUNT'
  /** Hours within which unscheduled care is answered. */
  | 'UNSCHEDULED_CARE_DELAY'
  /** Share of the inhabitants over 16 without a registered GP (médecin traitant), 0 to 1. */
  | 'WITHOUT_REGISTERED_GP_RATE'
  /** Euros a year. */
  | 'YEARLY_FUNDING';

/** A part of a contract's money. */
export type Instalment = {
  __typename?: 'Instalment';
  /** The amount; null where it is unknown. */
  amount: Maybe<Scalars['Euros']['output']>;
  /** The year of the contract to which it belongs. */
  contractYear: Scalars['Int']['output'];
  /** When it falls due. A variable part falls due with the review: on a day of the two months after the anniversary. */
  due: ComputedDate;
  /** What it is. */
  kind: InstalmentKind;
  /** Its name. */
  label: Scalars['String']['output'];
  /** The mission; null for operating funds. */
  mission: Maybe<Mission>;
  /** Who gives the rule. */
  source: Source;
  /** Why the amount is null; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};


/** A part of a contract's money. */
export type Instalment_LabelArgs = {
  language?: InputMaybe<Language>;
};


/** A part of a contract's money. */
export type Instalment_UnknownReasonArgs = {
  language?: InputMaybe<Language>;
};

/** The parts in which a contract's money falls due. */
export type InstalmentKind =
  /** 75 % of a mission's fixed part: at its start, up to the next anniversary; then at each anniversary. */
  | 'MISSION_FIXED_ADVANCE'
  /** The rest of a year's fixed part, at the anniversary that closes it. */
  | 'MISSION_FIXED_BALANCE'
  /** The variable part of a year, after the review. */
  | 'MISSION_VARIABLE'
  /** Operating funds of the first year, in full at the signature. */
  | 'OPERATING_FUNDS'
  /** 75 % of a year's operating funds, at the anniversary that opens it. */
  | 'OPERATING_FUNDS_ADVANCE'
  /** The rest of a year's operating funds, at the anniversary that closes it. */
  | 'OPERATING_FUNDS_BALANCE';

/** Two bounds in whole numbers; the field that gives them says what they bound. */
export type IntRange = {
  __typename?: 'IntRange';
  /** The higher bound; the same where the figure is one. */
  high: Scalars['Int']['output'];
  /** The lower bound. */
  low: Scalars['Int']['output'];
};

/** Languages of labels. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** What became of a line. */
export type LineChange =
  /** It is in the second version only. */
  | 'ADDED'
  /** An amount differs. */
  | 'CHANGED'
  /** It is in the first version only. */
  | 'REMOVED'
  /** Every amount is the same. */
  | 'UNCHANGED'
  /** No amount differs, but one at least is not published, or only within another line, so that it can't be told. */
  | 'UNDETERMINED';

/** What becomes of a line from one version to another. */
export type LineDifference = {
  __typename?: 'LineDifference';
  /** By size. */
  amounts: Array<AmountDifference>;
  /** What became of it. */
  change: LineChange;
  /** Missions whose money one of the versions counts in this line: in `amounts` it is added for the other version too, like compared with like. */
  includes: Array<Mission>;
  /** Its name. */
  label: Scalars['String']['output'];
  /** The mission; null for operating funds. */
  mission: Maybe<Mission>;
  /** How binding the second version makes it. */
  statusesAfter: Array<GridMission>;
  /** How binding the first version makes it. */
  statusesBefore: Array<GridMission>;
};


/** What becomes of a line from one version to another. */
export type LineDifference_LabelArgs = {
  language?: InputMaybe<Language>;
};

/** A management review (dialogue de gestion) between CPTS, ARS and CPAM. No source tells when one was held. */
export type ManagementReview = {
  __typename?: 'ManagementReview';
  /** The year of the contract that it closes, 1 to 5; null for the start of a mission. */
  contractYear: Maybe<Scalars['Int']['output']>;
  /** By when it falls due: for the start of a mission its deadline. */
  dueBy: ComputedDate;
  /** From when on it falls due. */
  dueFrom: ComputedDate;
  /** What it is held for. */
  kind: ReviewKind;
  /** The mission that starts; null for an anniversary. */
  mission: Maybe<Mission>;
  /** Who gives the rule. */
  source: Source;
};

/** What a CPTS is paid for. */
export type Mission =
  /** Better access to care. */
  | 'ACCESS_TO_CARE'
  /** Pathways across professions around the patient. */
  | 'CARE_PATHWAYS'
  /** Answer to serious health crises. */
  | 'HEALTH_CRISIS'
  /** Prevention on the territory. */
  | 'PREVENTION'
  /** Quality and relevance of care. */
  | 'QUALITY_OF_CARE'
  /** Support for professionals on the territory. */
  | 'SUPPORT_FOR_PROFESSIONALS'
  /** Unscheduled care in town hours: a separate line of the access mission. */
  | 'UNSCHEDULED_CARE';

/** The share of a mission's variable part that is reached. */
export type MissionAchievement = {
  /** 0 to 1. */
  achievement: Scalars['Float']['input'];
  /** The mission. */
  mission: Mission;
};

/** The day on which a mission started. */
export type MissionStart = {
  /** The mission. */
  mission: Mission;
  /** The day, within the five years of the contract. */
  on: Scalars['Date']['input'];
};

/** How binding a mission is. */
export type MissionStatus =
  /** Added to the core missions. */
  | 'COMPLEMENTARY'
  /** Every CPTS takes it on. */
  | 'CORE'
  /** At the choice of the CPTS. */
  | 'OPTIONAL';

/** How a text was read as a commune. */
export type NameReading = {
  __typename?: 'NameReading';
  /** The commune; null for AMBIGUOUS and UNKNOWN. */
  commune: Maybe<Commune>;
  /** The text as given. */
  name: Scalars['String']['output'];
  /** How sure the reading is. */
  outcome: ResolutionOutcome;
  /** What was done or what stands in the way, in one sentence. */
  reason: Scalars['String']['output'];
  /** The rules that were needed, in the order applied; empty where nothing fitted. */
  rules: Array<ResolutionRule>;
};

/** A body that signs, pays or supports. */
export type Organization = {
  __typename?: 'Organization';
  /** The department it works in; null where it is wider. */
  department: Maybe<Department>;
  /** Stable name: ars-paca. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: OrganizationKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** The region it works in. */
  region: Maybe<Region>;
};

/** Kinds of bodies. */
export type OrganizationKind =
  /** Agence régionale de santé. */
  | 'ARS'
  /** Caisse nationale de l'Assurance Maladie. */
  | 'CNAM'
  /** A body in which several institutions coordinate. */
  | 'COORDINATION_COMMITTEE'
  /** Caisse primaire d'assurance maladie. */
  | 'CPAM'
  /** The CPTS itself. */
  | 'CPTS'
  /** Dispositif d'appui à la coordination, or coordination territoriale d'appui (CTA). */
  | 'DAC'
  /** An association that helps projects. */
  | 'SUPPORT_ASSOCIATION'
  /** Union régionale des professionnels de santé. */
  | 'URPS';

/** Whether and where a list goes on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True where a further page exists. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A payment as a document states it. */
export type Payment = {
  __typename?: 'Payment';
  /** The amount. */
  amount: Scalars['Euros']['output'];
  /** Who received it, together. */
  cpts: Array<Cpts>;
  /** Stable name. */
  id: Scalars['ID']['output'];
  /** Something to know. */
  note: Maybe<Scalars['String']['output']>;
  /** When; null where the source does not say. */
  paid: Maybe<StatedDate>;
  /** Who paid. */
  payer: Organization;
  /** What for. */
  purpose: PaymentPurpose;
  /** Who says so. */
  source: Source;
};

/** A page of payments, and what all pages add up to. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The payments. */
  nodes: Array<Payment>;
  /** How many payments a condition on days left out because their date is not certain to meet it; 0 without such a condition. */
  openDateCount: Scalars['Int']['output'];
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** Sums of all pages by payer and purpose. */
  sums: Array<PaymentSum>;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Conditions on payments; all that are given must hold. */
export type PaymentFilter = {
  /** Received by this CPTS, alone or with others. */
  cptsId?: InputMaybe<Scalars['ID']['input']>;
  /** Certainly paid on this day or later. */
  paidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Certainly paid on this day or earlier. */
  paidTo?: InputMaybe<Scalars['Date']['input']>;
  /** Paid by this body: cpam-83. */
  payerId?: InputMaybe<Scalars['ID']['input']>;
  /** For this purpose. */
  purpose?: InputMaybe<PaymentPurpose>;
};

/** What a payment is for. */
export type PaymentPurpose =
  /** The contract. */
  | 'ACI'
  /** Writing the health project. */
  | 'HEALTH_PROJECT_WRITING'
  /** Anything else. */
  | 'OTHER'
  /** Starting and structuring a project. */
  | 'START_UP_AID';

/** When which part of a contract's money falls due. Ceilings of the grid, not payments that were made. */
export type PaymentSchedule = {
  __typename?: 'PaymentSchedule';
  /** False where an amount is unknown or no mission start is given. */
  complete: Scalars['Boolean']['output'];
  /** The grid counted with; null where two versions are possible and none was chosen. */
  grid: Maybe<FundingGrid>;
  /** The instalments, in the order in which they fall due. */
  instalments: Array<Instalment>;
  /** What the schedule rests on and leaves open. */
  notes: Array<Scalars['String']['output']>;
  /** The size counted with. */
  size: CptsSize;
  /** Sums by year of the contract. */
  years: Array<ScheduledYear>;
};


/** When which part of a contract's money falls due. Ceilings of the grid, not payments that were made. */
export type PaymentSchedule_NotesArgs = {
  language?: InputMaybe<Language>;
};

/** Payments of one payer for one purpose, added up as stated. */
export type PaymentSum = {
  __typename?: 'PaymentSum';
  /** The sum. */
  amount: Scalars['Euros']['output'];
  /** Who paid. */
  payer: Organization;
  /** How many payments were added up. */
  paymentCount: Scalars['Int']['output'];
  /** What for. */
  purpose: PaymentPurpose;
};

/** The communes of a CPTS on a day. */
export type Perimeter = {
  __typename?: 'Perimeter';
  /** Number of communes in the list, whole or in part; null where it is not known. What a source states stands under statedFigures. */
  communeCount: Maybe<Scalars['Int']['output']>;
  /** The communes, in the order of their INSEE codes. */
  entries: PerimeterEntryConnection;
  /** Whether a source lists its communes for that day. A list without days holds from the first day on which the CPTS may have reached a stated stage. */
  known: Scalars['Boolean']['output'];
  /** The day. */
  on: Scalars['Date']['output'];
  /** Who lists them; null where it is not known. */
  source: Maybe<Source>;
  /** Why it is not known; null where it is. */
  unknownReason: Maybe<Scalars['String']['output']>;
};


/** The communes of a CPTS on a day. */
export type Perimeter_EntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A commune's place in the perimeter of a CPTS. */
export type PerimeterEntry = {
  __typename?: 'PerimeterEntry';
  /** The commune or municipal arrondissement. */
  commune: Commune;
  /** The CPTS. */
  cpts: Cpts;
  /** First day; null where the source gives none: then it holds from the first day on which the CPTS may have reached a stated stage. */
  from: Maybe<Scalars['Date']['output']>;
  /** Who lists it. */
  source: Source;
  /** The commune's name as the source wrote it. */
  statedName: Scalars['String']['output'];
  /** First day on which it was no longer in it; null while it is. */
  to: Maybe<Scalars['Date']['output']>;
  /** False where only a part of it is in the perimeter. */
  wholeCommune: Scalars['Boolean']['output'];
};

/** A page of perimeter entries. */
export type PerimeterEntryConnection = {
  __typename?: 'PerimeterEntryConnection';
  /** The entries. */
  nodes: Array<PerimeterEntry>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** How the name of a commune in a perimeter was read. */
export type PerimeterNameReading = {
  __typename?: 'PerimeterNameReading';
  /** Whether the reading leads to the commune of the entry; where not, the entry was decided by hand. */
  agrees: Scalars['Boolean']['output'];
  /** The place in the perimeter. */
  entry: PerimeterEntry;
  /** How its stated name was read, within the department of the commune. */
  reading: NameReading;
};

/** Which population to count with. */
export type PopulationBasis = {
  /** PMUN or PTOT. */
  kind?: InputMaybe<PopulationKind>;
  /** Reference year; default: the latest. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A legal population of the communes of a stated figure. */
export type PopulationCandidate = {
  __typename?: 'PopulationCandidate';
  /** (computed - stated) / stated, for both bounds: from the nearer of two stated values, 0 between them. Null where the value is, and where 0 is stated. */
  deviation: Maybe<FloatRange>;
  /** The EPCI whose published total it is; null for a sum of communes. */
  epci: Maybe<Epci>;
  /** Whether it fits the words of the document, such as more than 103 000; null where the value is null, or its bounds leave it open. */
  fitsQualifier: Maybe<Scalars['Boolean']['output']>;
  /** PMUN or PTOT. */
  kind: PopulationKind;
  /** How it was come by. */
  origin: CandidateOrigin;
  /** Why the value is null; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
  /** Inhabitants; null where a figure is missing. */
  value: Maybe<IntRange>;
  /** Whether it is within 0.5 % of the stated figure; null where its bounds leave it open, or the value is null. */
  withinTolerance: Maybe<Scalars['Boolean']['output']>;
  /** Reference year. */
  year: Scalars['Int']['output'];
};

/**
 * A population that a document states, beside every legal population of the same communes. The stated figure stays as stated;
 * what is computed stands beside it.
 */
export type PopulationCheck = {
  __typename?: 'PopulationCheck';
  /**
   * The candidate nearest to the stated figure: one whose bounds contain it is at no distance. Of equally near ones the one with the
   * narrowest bounds, then of the latest year. Null where none could be computed.
   */
  best: Maybe<PopulationCandidate>;
  /** Every year and kind of legal population that is loaded, oldest first; empty where a perimeter is not known. */
  candidates: Array<PopulationCandidate>;
  /** The day on which perimeters were read. */
  on: Scalars['Date']['output'];
  /**
   * Whether a candidate is within 0.5 % of the stated figure, the best or another: true where one certainly is, false where each that
   * could be computed certainly is not. Null where bounds leave it open, or none could be computed.
   */
  reproduced: Maybe<Scalars['Boolean']['output']>;
  /** Where the same document states which share of a territory these inhabitants are: the figure over each legal population of it. */
  shares: Array<StatedShareCheck>;
  /** The stated figure. */
  stated: StatedFigure;
  /** Why there are no candidates; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};

/** Which of the two legal populations a figure is. */
export type PopulationKind =
  /** Population municipale (PMUN): residents counted once. The one to add up. */
  | 'MUNICIPAL'
  /** Population totale (PTOT): PMUN plus people counted apart. Legal texts size things on it. */
  | 'TOTAL';

/** How a document qualifies a figure. */
export type Qualifier =
  /** About. */
  | 'ABOUT'
  /** At least. */
  | 'AT_LEAST'
  /** Between two values. */
  | 'BETWEEN'
  /** The figure itself. */
  | 'EXACTLY'
  /** More than. */
  | 'MORE_THAN'
  /** Nearly. */
  | 'NEARLY'
  /** Up to. */
  | 'UP_TO';

/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query = {
  __typename?: 'Query';
  /** CPTS page by page. */
  allCpts: Maybe<CptsConnection>;
  /**
   * What loads added, changed and removed since a version, for partners that keep a copy: the difference between then and now,
   * not the steps between. The last 100 loads are remembered. What happened to CPTS is another matter: see `cptsChanges`.
   */
  changesSince: Maybe<RecordChangeConnection>;
  /** A contract by its stable name: aci-grand-saumurois. */
  contract: Maybe<AciContract>;
  /** A CPTS by its stable name: cpts-grand-saumurois. */
  cpts: Maybe<Cpts>;
  /**
   * What changed in the stages and perimeters of CPTS after the first day and up to the second, oldest first. What a source
   * dates only roughly is there where it may lie between the two days, and says so.
   */
  cptsChanges: Maybe<CptsChangeConnection>;
  /** The datasets this part of the graph was loaded from. */
  cptsDatasets: Array<Dataset>;
  /** What to know before trusting the facts on CPTS: figures that nothing reproduces, contradictions, gaps. */
  dataQuality: Maybe<DataQuality>;
  /** The documents that facts of this part of the graph come from. */
  documents: Array<Source>;
  /** One version of the funding grid: aci-2019. */
  fundingGrid: Maybe<FundingGrid>;
  /** What changes from one version of the funding grid to another, line by line. What either leaves open stays unknown. */
  fundingGridDifference: Maybe<FundingGridDifference>;
  /**
   * The versions of the ACI funding grid, oldest first; with a day, only the one in force then. What was only observed in
   * contracts is no version: ask for it with `basis`, or by its id.
   */
  fundingGrids: Maybe<Array<FundingGrid>>;
  /** What CPTS do for patients and professionals, as documents describe it. */
  healthActions: Array<HealthAction>;
  /** The bodies that sign, pay and support. */
  organizations: Array<Organization>;
  /** Payments to CPTS, in the order of their stable names, page by page. */
  payments: Maybe<PaymentConnection>;
  /**
   * What a contract can bring in a year: by line, and together. Counts from a population, from communes or from a CPTS, one of
   * the three.
   */
  simulateFunding: Maybe<FundingSimulation>;
  /** Start-up aids that ARS pay to projects; empty where no source tells of any. */
  startUpAids: Maybe<Array<StartUpAid>>;
  /** Figures as documents state them, about CPTS, territories or CPTS in general. */
  statedFigures: Maybe<Array<StatedFigure>>;
  /** Who helps a project. */
  supportOrganizations: Maybe<Array<SupportOrganization>>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_AllCptsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CptsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CptsOrder>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_ChangesSinceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<CptsRecordKind>;
  version: InputMaybe<Scalars['ID']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_ContractArgs = {
  id: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_CptsArgs = {
  id: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_CptsChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  cptsId: InputMaybe<Scalars['ID']['input']>;
  departmentCode: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  regionCode: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_DataQualityArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_FundingGridArgs = {
  id: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_FundingGridDifferenceArgs = {
  fromId: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_FundingGridsArgs = {
  basis?: InputMaybe<GridBasis>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_HealthActionsArgs = {
  mission: InputMaybe<Mission>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_OrganizationsArgs = {
  kind: InputMaybe<OrganizationKind>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_PaymentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_SimulateFundingArgs = {
  input: FundingSimulationInput;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_StartUpAidsArgs = {
  payerId: InputMaybe<Scalars['ID']['input']>;
  regionCode: InputMaybe<Scalars['ID']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_StatedFiguresArgs = {
  indicator: InputMaybe<Indicator>;
  sourceId: InputMaybe<Scalars['ID']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_SupportOrganizationsArgs = {
  departmentCode: InputMaybe<Scalars['ID']['input']>;
};

/** A record that is not what it was. */
export type RecordChange = {
  __typename?: 'RecordChange';
  /** What became of it. */
  change: RecordChangeKind;
  /** The commune of a place in a perimeter; null for other records. */
  commune: Maybe<Commune>;
  /** The contract as it is now; null for other records, and where it was removed. */
  contract: Maybe<AciContract>;
  /** The CPTS, or that of the contract or place, as it is now; null for payments, and where it is there no more. */
  cpts: Maybe<Cpts>;
  /** Its stable name; of a place in a perimeter that of the CPTS, a blank, and the INSEE code. */
  id: Scalars['ID']['output'];
  /** What kind of record it is. */
  kind: CptsRecordKind;
  /** The payment as it is now; null for other records, and where it was removed. */
  payment: Maybe<Payment>;
  /** Its places in the perimeter as they are now; null for other records, empty where it was removed. */
  perimeterEntries: Maybe<Array<PerimeterEntry>>;
};

/** A page of changes among records. */
export type RecordChangeConnection = {
  __typename?: 'RecordChangeConnection';
  /** The changes, in the order of kinds and then of ids. */
  nodes: Array<RecordChange>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** The version to start from next time; of several pages, that of the first. */
  version: Scalars['ID']['output'];
};

/** What became of a record between two versions. */
export type RecordChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** It says something else than before. */
  | 'CHANGED'
  /** It is there no more. */
  | 'REMOVED';

/** A region. */
export type Region = Territory & {
  __typename?: 'Region';
  /** INSEE code, two digits. */
  code: Scalars['ID']['output'];
  /** Coverage by CPTS. */
  coverage: Maybe<Coverage>;
  /** How coverage went. */
  coverageHistory: Maybe<Array<Coverage>>;
  /** CPTS that touch it. */
  cpts: Maybe<Array<Cpts>>;
  /** Figures stated about it. */
  statedFigures: Maybe<Array<StatedFigure>>;
};


/** A region. */
export type Region_CoverageArgs = {
  basis: InputMaybe<PopulationBasis>;
  on: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<CptsStage>;
};


/** A region. */
export type Region_CoverageHistoryArgs = {
  basis: InputMaybe<PopulationBasis>;
  from: Scalars['Date']['input'];
  stage?: InputMaybe<CptsStage>;
  step?: InputMaybe<HistoryStep>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** A region. */
export type Region_CptsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A region. */
export type Region_StatedFiguresArgs = {
  indicator: InputMaybe<Indicator>;
};

/** How sure a resolution is. */
export type ResolutionOutcome =
  /** Several communes fit: see the candidates. */
  | 'AMBIGUOUS'
  /** The official name or code, letter for letter. */
  | 'EXACT'
  /** The same but for case, accents, hyphens and apostrophes. */
  | 'FOLDED'
  /** Found by tolerance for typing errors. */
  | 'FUZZY'
  /** Found by a rule, which `rule` names. */
  | 'RULE'
  /** No commune fits. */
  | 'UNKNOWN';

/** The rules by which a name that is not the official one leads to a commune. */
export type ResolutionRule =
  /** St or Ste for Saint or Sainte. */
  | 'ABBREVIATION'
  /** A municipal arrondissement by its number: Paris 15e, Lyon 3, Marseille 1er arr. */
  | 'ARRONDISSEMENT'
  /** The article is missing, added, or stands behind the name. */
  | 'ARTICLE'
  /** An INSEE code in use. */
  | 'CODE'
  /** An INSEE code that was merged away or replaced. */
  | 'FORMER_CODE'
  /** The name of a delegated, associated or merged commune. */
  | 'FORMER_COMMUNE'
  /** A name the commune bore earlier. */
  | 'FORMER_NAME'
  /** Words that link the others (sur, lès, de, la, et) are missing, added or others: Six Fours Plages. */
  | 'LINKING_WORDS'
  /** The official name. */
  | 'OFFICIAL_NAME'
  /** A qualifier or delegated communes in parentheses. */
  | 'PARENTHESES'
  /** The beginning of one name only. */
  | 'TRUNCATED'
  /** One or two letters differ. */
  | 'TYPING_ERROR';

/** What a management review is held for. */
export type ReviewKind =
  /** An anniversary of the contract: within the two months after it. */
  | 'ANNIVERSARY'
  /** The start of a mission. */
  | 'MISSION_START';

/** The instalments that belong to one year of a contract, whenever they fall due. */
export type ScheduledYear = {
  __typename?: 'ScheduledYear';
  /** The sum of its instalments; null where one is unknown. */
  amount: Maybe<Scalars['Euros']['output']>;
  /** 1 to 5. */
  contractYear: Scalars['Int']['output'];
  /** First day. */
  from: ComputedDate;
  /** First day of the next year. */
  to: ComputedDate;
};

/** A stated number of inhabitants over one legal population of a territory. */
export type ShareCandidate = {
  __typename?: 'ShareCandidate';
  /** (share - stated share) / stated share; null where the share is. */
  deviation: Maybe<Scalars['Float']['output']>;
  /** PMUN or PTOT. */
  kind: PopulationKind;
  /** The stated number over it, 0 to 1; null where that is null. */
  share: Maybe<Scalars['Float']['output']>;
  /** Inhabitants of the territory; null where not published. */
  territoryPopulation: Maybe<Scalars['Int']['output']>;
  /** Why the share is null; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
  /** Reference year. */
  year: Scalars['Int']['output'];
};

/** A line of a simulation. */
export type SimulatedLine = {
  __typename?: 'SimulatedLine';
  /** Share of the variable part counted as reached; null for operating funds. */
  achievement: Maybe<Scalars['Float']['output']>;
  /** How firmly it is established; null where no line is published. */
  confidence: Maybe<Confidence>;
  /**
   * Fixed part, and variable part times achievement. Two bounds where no source splits the amount: at least the maximum times
   * the achievement, at most the maximum. Two bounds where the variable part is due only on an event: without it, and with it. Null
   * where the maximum is unknown.
   */
  expected: Maybe<EurosRange>;
  /** The part that does not depend on results; null where no source splits the amount. */
  fixed: Maybe<Scalars['Euros']['output']>;
  /** Its name. */
  label: Scalars['String']['output'];
  /** The yearly ceiling; null where it is unknown. */
  maximum: Maybe<Scalars['Euros']['output']>;
  /** The mission; null for operating funds. */
  mission: Maybe<Mission>;
  /** Who says so; null where no line is published. */
  source: Maybe<Source>;
  /** Why the maximum is null; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
  /** The part that depends on results or on an event; null where no source splits the amount. */
  variable: Maybe<Scalars['Euros']['output']>;
};


/** A line of a simulation. */
export type SimulatedLine_LabelArgs = {
  language?: InputMaybe<Language>;
};


/** A line of a simulation. */
export type SimulatedLine_UnknownReasonArgs = {
  language?: InputMaybe<Language>;
};

/** What the inhabitants of a simulation come from. */
export type SimulationBasis =
  /** Legal populations of communes. */
  | 'COMPUTED'
  /** Given in the input. */
  | 'GIVEN'
  /** A population that a document states, the perimeter of the CPTS not being known. */
  | 'STATED'
  /** Nothing tells them. */
  | 'UNKNOWN';

/** Something to know of a simulation. */
export type SimulationNote = {
  __typename?: 'SimulationNote';
  /** Which note it is. */
  code: SimulationNoteCode;
  /** The note. */
  text: Scalars['String']['output'];
};


/** Something to know of a simulation. */
export type SimulationNote_TextArgs = {
  language?: InputMaybe<Language>;
};

/** The notes of simulations. */
export type SimulationNoteCode =
  /** A name or code led to no commune, or to several. */
  | 'COMMUNE_UNREAD'
  /** A line bears a note of its own. */
  | 'LINE_NOTE'
  /** The grid has no published amount for a mission. */
  | 'LINE_NOT_PUBLISHED'
  /** The grid was observed in contracts, not agreed on. */
  | 'OBSERVED_GRID'
  /** Only the total is published. */
  | 'ONLY_TOTAL_PUBLISHED'
  /** Where the inhabitants come from. */
  | 'POPULATION_BASIS'
  /** Nothing tells the inhabitants, so no size. */
  | 'POPULATION_UNKNOWN'
  /** No source splits an amount into its fixed and variable parts. */
  | 'SHARES_NOT_PUBLISHED'
  /** The population stands on a threshold, or its bounds on both sides of one. */
  | 'SIZE_UNDETERMINED';

/** An amount for a size. */
export type SizeAmount = {
  __typename?: 'SizeAmount';
  /** 1 to 4. */
  category: Scalars['Int']['output'];
  /** The part that does not depend on results; null where no source splits the amount. Operating funds are all fixed. */
  fixed: Maybe<Scalars['Euros']['output']>;
  /** Most that can be paid in a year; null where it is not published. */
  maximum: Maybe<Scalars['Euros']['output']>;
  /** The part that depends on results or, where the line has `variableOnEvent`, on an event; null where no source splits the amount. */
  variable: Maybe<Scalars['Euros']['output']>;
};

/** What a size was read from. */
export type SizeBasis =
  /** Legal populations of the perimeter. */
  | 'COMPUTED'
  /** A population that a document states, the perimeter not being known; where documents differ, all from the smallest to the largest. */
  | 'STATED';

/** Where a figure or fact comes from. */
export type Source = {
  __typename?: 'Source';
  /** Stable name: doc-004, cog-2026. */
  id: Scalars['ID']['output'];
  /** What kind of source it is. */
  kind: SourceKind;
  /** Licence of the data. */
  licence: Maybe<Scalars['String']['output']>;
  /** Day of publication; null where the source bears none. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  publisher: Scalars['String']['output'];
  /** Title of the document or dataset. */
  title: Scalars['String']['output'];
  /** Where it can be read. */
  url: Maybe<Scalars['String']['output']>;
};

/** Kinds of sources, from the firmest to the made-up. */
export type SourceKind =
  /** Declared by the organisation concerned. */
  | 'DECLARED'
  /** Official statistics, registers and legal texts. */
  | 'OFFICIAL'
  /** Slides shown at a meeting. */
  | 'PRESENTATION'
  /** A newspaper, or the news of an association. */
  | 'PRESS'
  /** A press release or web page of a public body. */
  | 'PRESS_RELEASE'
  /** Made up for demonstration and load tests, never mixed into real figures. */
  | 'SYNTHETIC';

/** A stage that a CPTS has reached. */
export type StageChange = {
  __typename?: 'StageChange';
  /** When it was reached. */
  date: StatedDate;
  /** Something to know, such as a document that says created rather than signed. */
  note: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source: Source;
  /** The stage. */
  stage: CptsStage;
};

/** The stage of a CPTS on a day. Where a source dates a stage only roughly, days inside that span are open. */
export type StageOnDay = {
  __typename?: 'StageOnDay';
  /** The day. */
  on: Scalars['Date']['output'];
  /**
   * The stated stages that are possible, in order; the only one where `stage` is given, none before the first that a source
   * states. Once a contract's five years may be over, ENDED is possible until a source tells of its renewal.
   */
  possible: Array<CptsStage>;
  /** The stage; null where it can't be told. */
  stage: Maybe<CptsStage>;
  /** Why the stage can't be told; null where it can. */
  unknownReason: Maybe<Scalars['String']['output']>;
};

/** An aid that an ARS gives to projects of its region. */
export type StartUpAid = {
  __typename?: 'StartUpAid';
  /** The amount. */
  amount: Scalars['Euros']['output'];
  /** What must be reached first; null where the source does not say. */
  condition: Maybe<CptsStage>;
  /** Stable name. */
  id: Scalars['ID']['output'];
  /** Something to know, such as an aid that is known from one payment only. */
  note: Maybe<Scalars['String']['output']>;
  /** Who pays. */
  payer: Organization;
  /** What for. */
  purpose: PaymentPurpose;
  /** Where it holds. */
  region: Region;
  /** Who says so. */
  source: Source;
};

/** A date as a source gives it: a day, or a span in which the day lies. */
export type StatedDate = {
  __typename?: 'StatedDate';
  /** As the source words it. */
  asWritten: Scalars['String']['output'];
  /** The day; null where the source is less precise. */
  day: Maybe<Scalars['Date']['output']>;
  /** First day possible; null where open. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** Last day possible; null where open. */
  latest: Maybe<Scalars['Date']['output']>;
  /** How precise the source is. */
  precision: DatePrecision;
};

/** A figure as a document states it: 'plus de 103 000' is MORE_THAN 103000. It is never computed. */
export type StatedFigure = {
  __typename?: 'StatedFigure';
  /** The day it speaks of. */
  asOf: Maybe<StatedDate>;
  /** The CPTS it is about, together; empty where it is about a territory or CPTS in general. */
  cpts: Array<Cpts>;
  /** Stable name. */
  id: Scalars['ID']['output'];
  /** What it counts. */
  indicator: Indicator;
  /** Something to know. */
  note: Maybe<Scalars['String']['output']>;
  /** Where it is a population of CPTS: beside the legal populations of their communes. Null for other figures. */
  populationCheck: Maybe<PopulationCheck>;
  /** How the document qualifies it. */
  qualifier: Qualifier;
  /** Who states it. */
  source: Source;
  /** The stage of the CPTS or projects counted; null where it is not about one. */
  stage: Maybe<CptsStage>;
  /** The territory it is about; null where it is about CPTS. */
  territory: Maybe<Territory>;
  /** The higher of two values; null where there is one. */
  upTo: Maybe<Scalars['Float']['output']>;
  /** The figure, or the lower of two. */
  value: Scalars['Float']['output'];
};


/** A figure as a document states it: 'plus de 103 000' is MORE_THAN 103000. It is never computed. */
export type StatedFigure_PopulationCheckArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};

/**
 * The populations that documents state for CPTS without a published perimeter, added up. Stated, not computed: such CPTS may
 * overlap, and documents count in ways of their own. A figure for several CPTS together is not in it.
 */
export type StatedPopulations = {
  __typename?: 'StatedPopulations';
  /** CPTS that count with the figure of a part of the territory: they have at least that many, so both bounds of `value` may be too low. */
  countedInPart: Array<Cpts>;
  /**
   * The figures that were added up: of a CPTS the one for the territory where a document gives it, else that of the whole where it
   * lies in the territory, else the largest for a part of the territory.
   */
  figures: Array<StatedFigure>;
  /**
   * The sum. Low: of the CPTS that certainly count. High: of those that may count as well. Qualifiers such as nearly are left
   * out of the sum: see the figures. Null where no document states one.
   */
  value: Maybe<IntRange>;
  /** CPTS for which no document states a figure that could be added. */
  withoutFigure: Array<Cpts>;
};

/** A stated number of inhabitants as a share of a territory, beside the share that the same document states. */
export type StatedShareCheck = {
  __typename?: 'StatedShareCheck';
  /** The candidate nearest to the stated share; null where none could be computed. */
  best: Maybe<ShareCandidate>;
  /** The share by each legal population of the territory, oldest first. */
  candidates: Array<ShareCandidate>;
  /** The stated share. */
  stated: StatedFigure;
  /** The territory. */
  territory: Territory;
};

/** What one document says in a contradiction. */
export type Statement = {
  __typename?: 'Statement';
  /** The stated figure; null where it is no figure. */
  figure: Maybe<StatedFigure>;
  /** Who says so. */
  source: Source;
  /** What it says, in one short sentence of ours. */
  text: Scalars['String']['output'];
};


/** What one document says in a contradiction. */
export type Statement_TextArgs = {
  language?: InputMaybe<Language>;
};

/** Someone who helps projects: an association's post for some departments, a coordination scheme. */
export type SupportOrganization = {
  __typename?: 'SupportOrganization';
  /** The area of the post as the source writes it. */
  area: Scalars['String']['output'];
  /** The departments it covers. */
  departments: Array<Department>;
  /** Stable name. */
  id: Scalars['ID']['output'];
  /** Name of the body. */
  organization: Organization;
  /** Who says so. */
  source: Source;
  /** True where the post was vacant when the source was written. */
  vacant: Scalars['Boolean']['output'];
  /** Website; null where the source gives none. */
  website: Maybe<Scalars['String']['output']>;
  /** False where it covers only a part of them. */
  wholeDepartments: Scalars['Boolean']['output'];
};

/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory = {
  /** INSEE code; for an EPCI its SIREN; FR for the country. */
  code: Scalars['ID']['output'];
  /** How much of it published perimeters of CPTS cover on that day. Null for a commune that no longer exists. */
  coverage: Maybe<Coverage>;
  /** How coverage went, from day to day by an even step. Null for a commune that no longer exists. */
  coverageHistory: Maybe<Array<Coverage>>;
  /** Every CPTS whose known perimeter touches it on that day, whatever its stage. */
  cpts: Maybe<Array<Cpts>>;
  /** Figures that a document states about it, as stated. */
  statedFigures: Maybe<Array<StatedFigure>>;
};


/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory_CoverageArgs = {
  basis: InputMaybe<PopulationBasis>;
  on: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<CptsStage>;
};


/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory_CoverageHistoryArgs = {
  basis: InputMaybe<PopulationBasis>;
  from: Scalars['Date']['input'];
  stage?: InputMaybe<CptsStage>;
  step?: InputMaybe<HistoryStep>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory_CptsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory_StatedFiguresArgs = {
  indicator: InputMaybe<Indicator>;
};

/** A fact that no source dates to the day. */
export type UndatedFact = {
  __typename?: 'UndatedFact';
  /** The CPTS it is about; empty where it is about none. */
  cpts: Array<Cpts>;
  /** The date as far as a source gives it; null where none does. */
  date: Maybe<StatedDate>;
  /** Stable name of the fact, or of the CPTS for a list of communes. */
  factId: Scalars['ID']['output'];
  /** What kind of fact it is. */
  kind: FactKind;
  /** Who states the fact. */
  source: Source;
};

/** A page of facts without a day. */
export type UndatedFactConnection = {
  __typename?: 'UndatedFactConnection';
  /** The facts: by kind in the order of the schema, then by their stable names. */
  nodes: Array<UndatedFact>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ACIContract: AciContract;
  CPTS: Cpts;
  Commune: Commune;
  Country: Country;
  Department: Department;
  EPCI: Epci;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ACIContract:
    ( { __typename: 'ACIContract' }
    & GraphQLRecursivePick<FederationTypes['ACIContract'], {"id":true}> );
  CPTS:
    ( { __typename: 'CPTS' }
    & GraphQLRecursivePick<FederationTypes['CPTS'], {"id":true}> );
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"current":true}> ) );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  EPCI:
    ( { __typename: 'EPCI' }
    & GraphQLRecursivePick<FederationTypes['EPCI'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Territory:
    | ( CommuneReferenceParent )
    | ( CountryReferenceParent )
    | ( DepartmentReferenceParent )
    | ( EpciReferenceParent )
    | ( RegionReferenceParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ACIContract: ResolverTypeWrapper<ContractParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AmountDifference: ResolverTypeWrapper<AmountDifferenceParent>;
  CPTS: ResolverTypeWrapper<CptsParent>;
  CPTSChange: ResolverTypeWrapper<ChangeBetweenParent>;
  CPTSChangeConnection: ResolverTypeWrapper<Omit<CptsChangeConnection, 'nodes'> & { nodes: Array<ResolversTypes['CPTSChange']> }>;
  CPTSChangeKind: CptsChangeKind;
  CPTSCommuneConnection: ResolverTypeWrapper<Omit<CptsCommuneConnection, 'nodes'> & { nodes: Array<ResolversTypes['Commune']> }>;
  CPTSConnection: ResolverTypeWrapper<CptsPageParent>;
  CPTSEdge: ResolverTypeWrapper<CptsInPageParent>;
  CPTSFilter: CptsFilter;
  CPTSOrder: CptsOrder;
  CPTSPopulation: ResolverTypeWrapper<CptsPopulationParent>;
  CPTSRecordKind: CptsRecordKind;
  CPTSSize: ResolverTypeWrapper<CptsSizeParent>;
  CPTSStage: CptsStage;
  CandidateOrigin: CandidateOrigin;
  Commune: ResolverTypeWrapper<CommuneReferenceParent>;
  ComputedDate: ResolverTypeWrapper<ComputedDate>;
  Confidence: Confidence;
  ContractMission: ResolverTypeWrapper<ContractMissionParent>;
  Contradiction: ResolverTypeWrapper<ContradictionParent>;
  ContradictionKind: ContradictionKind;
  Country: ResolverTypeWrapper<CountryReferenceParent>;
  Coverage: ResolverTypeWrapper<CoverageParent>;
  DataQuality: ResolverTypeWrapper<QualityOnDayParent>;
  Dataset: ResolverTypeWrapper<DatasetVersionRowParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  Department: ResolverTypeWrapper<DepartmentReferenceParent>;
  EPCI: ResolverTypeWrapper<EpciReferenceParent>;
  Euros: ResolverTypeWrapper<Scalars['Euros']['output']>;
  EurosRange: ResolverTypeWrapper<RangeParent>;
  FactKind: FactKind;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  FloatRange: ResolverTypeWrapper<RangeParent>;
  FundingGrid: ResolverTypeWrapper<FundingGridParent>;
  FundingGridDifference: ResolverTypeWrapper<GridDifferenceParent>;
  FundingLine: ResolverTypeWrapper<FundingLineParent>;
  FundingOutcome: ResolverTypeWrapper<FundingOutcomeParent>;
  FundingSimulation: ResolverTypeWrapper<FundingSimulationParent>;
  FundingSimulationInput: FundingSimulationInput;
  GridBasis: GridBasis;
  GridMission: ResolverTypeWrapper<GridMissionParent>;
  GridSize: ResolverTypeWrapper<GridSizeParent>;
  GridTotal: ResolverTypeWrapper<GridTotalParent>;
  HealthAction: ResolverTypeWrapper<HealthActionRowParent>;
  HistoryStep: HistoryStep;
  Indicator: Indicator;
  Instalment: ResolverTypeWrapper<InstalmentParent>;
  InstalmentKind: InstalmentKind;
  IntRange: ResolverTypeWrapper<RangeParent>;
  Language: Language;
  LineChange: LineChange;
  LineDifference: ResolverTypeWrapper<LineDifferenceParent>;
  ManagementReview: ResolverTypeWrapper<ManagementReviewParent>;
  Mission: Mission;
  MissionAchievement: MissionAchievement;
  MissionStart: MissionStart;
  MissionStatus: MissionStatus;
  NameReading: ResolverTypeWrapper<ResolutionParent>;
  Organization: ResolverTypeWrapper<OrganizationRowParent>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRowParent>;
  PaymentConnection: ResolverTypeWrapper<PaymentPageParent>;
  PaymentFilter: PaymentFilter;
  PaymentPurpose: PaymentPurpose;
  PaymentSchedule: ResolverTypeWrapper<PaymentScheduleParent>;
  PaymentSum: ResolverTypeWrapper<PaymentSumParent>;
  Perimeter: ResolverTypeWrapper<PerimeterOnDayParent>;
  PerimeterEntry: ResolverTypeWrapper<PerimeterPlaceParent>;
  PerimeterEntryConnection: ResolverTypeWrapper<Omit<PerimeterEntryConnection, 'nodes'> & { nodes: Array<ResolversTypes['PerimeterEntry']> }>;
  PerimeterNameReading: ResolverTypeWrapper<PlaceReadingParent>;
  PopulationBasis: PopulationBasis;
  PopulationCandidate: ResolverTypeWrapper<PopulationCandidateParent>;
  PopulationCheck: ResolverTypeWrapper<StatedPopulationCheckParent>;
  PopulationKind: PopulationKind;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChange: ResolverTypeWrapper<RecordChangeParent>;
  RecordChangeConnection: ResolverTypeWrapper<RecordChangePageParent>;
  RecordChangeKind: RecordChangeKind;
  Region: ResolverTypeWrapper<RegionReferenceParent>;
  ResolutionOutcome: ResolutionOutcome;
  ResolutionRule: ResolutionRule;
  ReviewKind: ReviewKind;
  ScheduledYear: ResolverTypeWrapper<ScheduledYearParent>;
  ShareCandidate: ResolverTypeWrapper<ShareCandidateParent>;
  SimulatedLine: ResolverTypeWrapper<SimulatedLineParent>;
  SimulationBasis: SimulationBasis;
  SimulationNote: ResolverTypeWrapper<SimulationNoteParent>;
  SimulationNoteCode: SimulationNoteCode;
  SizeAmount: ResolverTypeWrapper<SizeAmountParent>;
  SizeBasis: SizeBasis;
  Source: ResolverTypeWrapper<SourceRowParent>;
  SourceKind: SourceKind;
  StageChange: ResolverTypeWrapper<StageChangeParent>;
  StageOnDay: ResolverTypeWrapper<StageOnDayParent>;
  StartUpAid: ResolverTypeWrapper<StartUpAidRowParent>;
  StatedDate: ResolverTypeWrapper<StatedDateParent>;
  StatedFigure: ResolverTypeWrapper<StatedFigureRowParent>;
  StatedPopulations: ResolverTypeWrapper<Omit<StatedPopulations, 'countedInPart' | 'figures' | 'value' | 'withoutFigure'> & { countedInPart: Array<ResolversTypes['CPTS']>, figures: Array<ResolversTypes['StatedFigure']>, value?: Maybe<ResolversTypes['IntRange']>, withoutFigure: Array<ResolversTypes['CPTS']> }>;
  StatedShareCheck: ResolverTypeWrapper<CheckedStatedShareParent>;
  Statement: ResolverTypeWrapper<StatementParent>;
  SupportOrganization: ResolverTypeWrapper<SupportOrganizationRowParent>;
  Territory: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Territory']>;
  UndatedFact: ResolverTypeWrapper<UndatedFactParent>;
  UndatedFactConnection: ResolverTypeWrapper<Omit<UndatedFactConnection, 'nodes'> & { nodes: Array<ResolversTypes['UndatedFact']> }>;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ACIContract: ContractParent;
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  AmountDifference: AmountDifferenceParent;
  CPTS: CptsParent;
  CPTSChange: ChangeBetweenParent;
  CPTSChangeConnection: Omit<CptsChangeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CPTSChange']> };
  CPTSCommuneConnection: Omit<CptsCommuneConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Commune']> };
  CPTSConnection: CptsPageParent;
  CPTSEdge: CptsInPageParent;
  CPTSFilter: CptsFilter;
  CPTSPopulation: CptsPopulationParent;
  CPTSSize: CptsSizeParent;
  Commune: CommuneReferenceParent;
  ComputedDate: ComputedDate;
  ContractMission: ContractMissionParent;
  Contradiction: ContradictionParent;
  Country: CountryReferenceParent;
  Coverage: CoverageParent;
  DataQuality: QualityOnDayParent;
  Dataset: DatasetVersionRowParent;
  Date: Scalars['Date']['output'];
  Department: DepartmentReferenceParent;
  EPCI: EpciReferenceParent;
  Euros: Scalars['Euros']['output'];
  EurosRange: RangeParent;
  FieldSet: Scalars['FieldSet']['output'];
  FloatRange: RangeParent;
  FundingGrid: FundingGridParent;
  FundingGridDifference: GridDifferenceParent;
  FundingLine: FundingLineParent;
  FundingOutcome: FundingOutcomeParent;
  FundingSimulation: FundingSimulationParent;
  FundingSimulationInput: FundingSimulationInput;
  GridMission: GridMissionParent;
  GridSize: GridSizeParent;
  GridTotal: GridTotalParent;
  HealthAction: HealthActionRowParent;
  Instalment: InstalmentParent;
  IntRange: RangeParent;
  LineDifference: LineDifferenceParent;
  ManagementReview: ManagementReviewParent;
  MissionAchievement: MissionAchievement;
  MissionStart: MissionStart;
  NameReading: ResolutionParent;
  Organization: OrganizationRowParent;
  PageInfo: PageInfo;
  Payment: PaymentRowParent;
  PaymentConnection: PaymentPageParent;
  PaymentFilter: PaymentFilter;
  PaymentSchedule: PaymentScheduleParent;
  PaymentSum: PaymentSumParent;
  Perimeter: PerimeterOnDayParent;
  PerimeterEntry: PerimeterPlaceParent;
  PerimeterEntryConnection: Omit<PerimeterEntryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['PerimeterEntry']> };
  PerimeterNameReading: PlaceReadingParent;
  PopulationBasis: PopulationBasis;
  PopulationCandidate: PopulationCandidateParent;
  PopulationCheck: StatedPopulationCheckParent;
  Query: Record<PropertyKey, never>;
  RecordChange: RecordChangeParent;
  RecordChangeConnection: RecordChangePageParent;
  Region: RegionReferenceParent;
  ScheduledYear: ScheduledYearParent;
  ShareCandidate: ShareCandidateParent;
  SimulatedLine: SimulatedLineParent;
  SimulationNote: SimulationNoteParent;
  SizeAmount: SizeAmountParent;
  Source: SourceRowParent;
  StageChange: StageChangeParent;
  StageOnDay: StageOnDayParent;
  StartUpAid: StartUpAidRowParent;
  StatedDate: StatedDateParent;
  StatedFigure: StatedFigureRowParent;
  StatedPopulations: Omit<StatedPopulations, 'countedInPart' | 'figures' | 'value' | 'withoutFigure'> & { countedInPart: Array<ResolversParentTypes['CPTS']>, figures: Array<ResolversParentTypes['StatedFigure']>, value?: Maybe<ResolversParentTypes['IntRange']>, withoutFigure: Array<ResolversParentTypes['CPTS']> };
  StatedShareCheck: CheckedStatedShareParent;
  Statement: StatementParent;
  SupportOrganization: SupportOrganizationRowParent;
  Territory: ResolversInterfaceTypes<ResolversParentTypes>['Territory'];
  UndatedFact: UndatedFactParent;
  UndatedFactConnection: Omit<UndatedFactConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['UndatedFact']> };
  federation__Scope: Scalars['federation__Scope']['output'];
  link__Import: Scalars['link__Import']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  as: Maybe<Scalars['String']['input']>;
  import: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
  url: Scalars['String']['input'];
};

export type LinkDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars['federation__Scope']['input']>>;
};

export type RequiresScopesDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AciContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ACIContract'] = ResolversParentTypes['ACIContract'], FederationReferenceType extends FederationReferenceTypes['ACIContract'] = FederationReferenceTypes['ACIContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ACIContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cpts?: Resolver<ResolversTypes['CPTS'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['ComputedDate'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['FundingGrid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<AciContract_InForceArgs>>;
  missions?: Resolver<Array<ResolversTypes['ContractMission']>, ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['ManagementReview']>, ParentType, ContextType, Partial<AciContract_NextReviewArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentSchedule?: Resolver<Maybe<ResolversTypes['PaymentSchedule']>, ParentType, ContextType, RequireFields<AciContract_PaymentScheduleArgs, 'achievement'>>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['ManagementReview']>, ParentType, ContextType>;
  signatories?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['StatedDate'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type AmountDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AmountDifference'] = ResolversParentTypes['AmountDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  sourceAfter?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  sourceBefore?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AmountDifference_UnknownReasonArgs, 'language'>>;
};

export type CptsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CPTS'] = ResolversParentTypes['CPTS'], FederationReferenceType extends FederationReferenceTypes['CPTS'] = FederationReferenceTypes['CPTS']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CPTS']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['HealthAction']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ACIContract']>, ParentType, ContextType, Partial<Cpts_ContractArgs>>;
  contracts?: Resolver<Array<ResolversTypes['ACIContract']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  expectedSignature?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  finess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['FundingSimulation']>, ParentType, ContextType, RequireFields<Cpts_FundingArgs, 'achievement'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inhabitantsAtLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inhabitantsAtMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  perimeter?: Resolver<ResolversTypes['Perimeter'], ParentType, ContextType, Partial<Cpts_PerimeterArgs>>;
  population?: Resolver<ResolversTypes['CPTSPopulation'], ParentType, ContextType, Partial<Cpts_PopulationArgs>>;
  populationChecks?: Resolver<Array<ResolversTypes['PopulationCheck']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['CPTSSize'], ParentType, ContextType, Partial<Cpts_SizeArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['StageOnDay'], ParentType, ContextType, Partial<Cpts_StageArgs>>;
  stages?: Resolver<Array<ResolversTypes['StageChange']>, ParentType, ContextType>;
  statedFigures?: Resolver<Array<ResolversTypes['StatedFigure']>, ParentType, ContextType, Partial<Cpts_StatedFiguresArgs>>;
  supportOrganizations?: Resolver<Array<ResolversTypes['SupportOrganization']>, ParentType, ContextType>;
};

export type CptsChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CPTSChange'] = ResolversParentTypes['CPTSChange']> = {
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ACIContract']>, ParentType, ContextType>;
  cpts?: Resolver<ResolversTypes['CPTS'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ComputedDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CPTSChangeKind'], ParentType, ContextType>;
  perimeterEntry?: Resolver<Maybe<ResolversTypes['PerimeterEntry']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CPTSStage']>, ParentType, ContextType>;
};

export type CptsChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CPTSChangeConnection'] = ResolversParentTypes['CPTSChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CPTSChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CptsCommuneConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CPTSCommuneConnection'] = ResolversParentTypes['CPTSCommuneConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Commune']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CptsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CPTSConnection'] = ResolversParentTypes['CPTSConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CPTSEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CptsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CPTSEdge'] = ResolversParentTypes['CPTSEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CPTS'], ParentType, ContextType>;
};

export type CptsPopulationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CPTSPopulation'] = ResolversParentTypes['CPTSPopulation']> = {
  kind?: Resolver<ResolversTypes['PopulationKind'], ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CptsSizeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CPTSSize'] = ResolversParentTypes['CPTSSize']> = {
  basis?: Resolver<Maybe<ResolversTypes['SizeBasis']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<Commune_CoverageArgs, 'stage'>>;
  coverageHistory?: Resolver<Maybe<Array<ResolversTypes['Coverage']>>, ParentType, ContextType, RequireFields<Commune_CoverageHistoryArgs, 'from' | 'stage' | 'step'>>;
  cpts?: Resolver<Maybe<Array<ResolversTypes['CPTS']>>, ParentType, ContextType, Partial<Commune_CptsArgs>>;
  cptsStage?: Resolver<Maybe<ResolversTypes['CPTSStage']>, ParentType, ContextType, Partial<Commune_CptsStageArgs>>;
  perimeterEntries?: Resolver<Maybe<Array<ResolversTypes['PerimeterEntry']>>, ParentType, ContextType, Partial<Commune_PerimeterEntriesArgs>>;
  statedFigures?: Resolver<Maybe<Array<ResolversTypes['StatedFigure']>>, ParentType, ContextType, Partial<Commune_StatedFiguresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComputedDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComputedDate'] = ResolversParentTypes['ComputedDate']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type ContractMissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractMission'] = ResolversParentTypes['ContractMission']> = {
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlineNote?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContractMission_DeadlineNoteArgs, 'language'>>;
  deadlineSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  deployedDueBy?: Resolver<Maybe<ResolversTypes['ComputedDate']>, ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['FundingGrid'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContractMission_LabelArgs, 'language'>>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  startDueBy?: Resolver<Maybe<ResolversTypes['ComputedDate']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['GridMission']>, ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Contradiction_ExplanationArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Contradiction_SubjectArgs, 'language'>>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<Country_CoverageArgs, 'stage'>>;
  coverageHistory?: Resolver<Maybe<Array<ResolversTypes['Coverage']>>, ParentType, ContextType, RequireFields<Country_CoverageHistoryArgs, 'from' | 'stage' | 'step'>>;
  cpts?: Resolver<Maybe<Array<ResolversTypes['CPTS']>>, ParentType, ContextType, Partial<Country_CptsArgs>>;
  statedFigures?: Resolver<Maybe<Array<ResolversTypes['StatedFigure']>>, ParentType, ContextType, Partial<Country_StatedFiguresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coveredCommuneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveredPopulation?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  cpts?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  incompleteReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  partlyCoveredCommuneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationKind?: Resolver<ResolversTypes['PopulationKind'], ParentType, ContextType>;
  populationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  populationYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleCpts?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CPTSStage'], ParentType, ContextType>;
  statedPopulations?: Resolver<Maybe<ResolversTypes['StatedPopulations']>, ParentType, ContextType>;
  uncoveredCommuneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncoveredCommunes?: Resolver<ResolversTypes['CPTSCommuneConnection'], ParentType, ContextType, RequireFields<Coverage_UncoveredCommunesArgs, 'first'>>;
  unknownPerimeters?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  contradictions?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  cptsWithoutPerimeter?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  namesReadByRule?: Resolver<Array<ResolversTypes['PerimeterNameReading']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  uncheckedPopulations?: Resolver<Array<ResolversTypes['PopulationCheck']>, ParentType, ContextType>;
  undatedFacts?: Resolver<ResolversTypes['UndatedFactConnection'], ParentType, ContextType, RequireFields<DataQuality_UndatedFactsArgs, 'first'>>;
  unreproducedPopulations?: Resolver<Array<ResolversTypes['PopulationCheck']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DepartmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<Department_CoverageArgs, 'stage'>>;
  coverageHistory?: Resolver<Maybe<Array<ResolversTypes['Coverage']>>, ParentType, ContextType, RequireFields<Department_CoverageHistoryArgs, 'from' | 'stage' | 'step'>>;
  cpts?: Resolver<Maybe<Array<ResolversTypes['CPTS']>>, ParentType, ContextType, Partial<Department_CptsArgs>>;
  statedFigures?: Resolver<Maybe<Array<ResolversTypes['StatedFigure']>>, ParentType, ContextType, Partial<Department_StatedFiguresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpciResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EPCI'] = ResolversParentTypes['EPCI'], FederationReferenceType extends FederationReferenceTypes['EPCI'] = FederationReferenceTypes['EPCI']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EPCI']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<Epci_CoverageArgs, 'stage'>>;
  coverageHistory?: Resolver<Maybe<Array<ResolversTypes['Coverage']>>, ParentType, ContextType, RequireFields<Epci_CoverageHistoryArgs, 'from' | 'stage' | 'step'>>;
  cpts?: Resolver<Maybe<Array<ResolversTypes['CPTS']>>, ParentType, ContextType, Partial<Epci_CptsArgs>>;
  statedFigures?: Resolver<Maybe<Array<ResolversTypes['StatedFigure']>>, ParentType, ContextType, Partial<Epci_StatedFiguresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EurosScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Euros'], any> {
  name: 'Euros';
}

export type EurosRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EurosRange'] = ResolversParentTypes['EurosRange']> = {
  high?: Resolver<ResolversTypes['Euros'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Euros'], ParentType, ContextType>;
};

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type FloatRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FloatRange'] = ResolversParentTypes['FloatRange']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FundingGridResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundingGrid'] = ResolversParentTypes['FundingGrid']> = {
  basis?: Resolver<ResolversTypes['GridBasis'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FundingGrid_LabelArgs, 'language'>>;
  lines?: Resolver<Array<ResolversTypes['FundingLine']>, ParentType, ContextType>;
  missions?: Resolver<Array<ResolversTypes['GridMission']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FundingGrid_NoteArgs, 'language'>>;
  sizes?: Resolver<Array<ResolversTypes['GridSize']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['GridTotal']>, ParentType, ContextType>;
};

export type FundingGridDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundingGridDifference'] = ResolversParentTypes['FundingGridDifference']> = {
  from?: Resolver<ResolversTypes['FundingGrid'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['LineDifference']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FundingGridDifference_NotesArgs, 'language'>>;
  to?: Resolver<ResolversTypes['FundingGrid'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['AmountDifference']>, ParentType, ContextType>;
};

export type FundingLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundingLine'] = ResolversParentTypes['FundingLine']> = {
  amounts?: Resolver<Array<ResolversTypes['SizeAmount']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  includes?: Resolver<Array<ResolversTypes['Mission']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FundingLine_LabelArgs, 'language'>>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FundingLine_NoteArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  variableOnEvent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FundingOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundingOutcome'] = ResolversParentTypes['FundingOutcome']> = {
  category?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['EurosRange']>, ParentType, ContextType>;
  fixed?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SimulatedLine']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  publishedMaximum?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  variable?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
};

export type FundingSimulationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundingSimulation'] = ResolversParentTypes['FundingSimulation']> = {
  basis?: Resolver<ResolversTypes['SimulationBasis'], ParentType, ContextType>;
  bySize?: Resolver<Array<ResolversTypes['FundingOutcome']>, ParentType, ContextType>;
  communes?: Resolver<Array<ResolversTypes['NameReading']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['EurosRange']>, ParentType, ContextType>;
  fixed?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['FundingGrid'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SimulatedLine']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['SimulationNote']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  populationKind?: Resolver<Maybe<ResolversTypes['PopulationKind']>, ParentType, ContextType>;
  populationYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedMaximum?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['CPTSSize'], ParentType, ContextType>;
  variable?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
};

export type GridMissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GridMission'] = ResolversParentTypes['GridMission']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GridMission_LabelArgs, 'language'>>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MissionStatus']>, ParentType, ContextType>;
};

export type GridSizeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GridSize'] = ResolversParentTypes['GridSize']> = {
  above?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GridTotal'] = ResolversParentTypes['GridTotal']> = {
  amounts?: Resolver<Array<ResolversTypes['SizeAmount']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unscheduledCareIncluded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type HealthActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthAction'] = ResolversParentTypes['HealthAction']> = {
  cpts?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  delayHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  publics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HealthAction_TitleArgs, 'language'>>;
};

export type InstalmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Instalment'] = ResolversParentTypes['Instalment']> = {
  amount?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  contractYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['ComputedDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstalmentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Instalment_LabelArgs, 'language'>>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Instalment_UnknownReasonArgs, 'language'>>;
};

export type IntRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntRange'] = ResolversParentTypes['IntRange']> = {
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineDifference'] = ResolversParentTypes['LineDifference']> = {
  amounts?: Resolver<Array<ResolversTypes['AmountDifference']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['LineChange'], ParentType, ContextType>;
  includes?: Resolver<Array<ResolversTypes['Mission']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LineDifference_LabelArgs, 'language'>>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  statusesAfter?: Resolver<Array<ResolversTypes['GridMission']>, ParentType, ContextType>;
  statusesBefore?: Resolver<Array<ResolversTypes['GridMission']>, ParentType, ContextType>;
};

export type ManagementReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ManagementReview'] = ResolversParentTypes['ManagementReview']> = {
  contractYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['ComputedDate'], ParentType, ContextType>;
  dueFrom?: Resolver<ResolversTypes['ComputedDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type NameReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameReading'] = ResolversParentTypes['NameReading']> = {
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ResolutionOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ResolutionRule']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amount?: Resolver<ResolversTypes['Euros'], ParentType, ContextType>;
  cpts?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PaymentPurpose'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  openDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['PaymentSum']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentScheduleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentSchedule'] = ResolversParentTypes['PaymentSchedule']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['FundingGrid']>, ParentType, ContextType>;
  instalments?: Resolver<Array<ResolversTypes['Instalment']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PaymentSchedule_NotesArgs, 'language'>>;
  size?: Resolver<ResolversTypes['CPTSSize'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['ScheduledYear']>, ParentType, ContextType>;
};

export type PaymentSumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentSum'] = ResolversParentTypes['PaymentSum']> = {
  amount?: Resolver<ResolversTypes['Euros'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  paymentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PaymentPurpose'], ParentType, ContextType>;
};

export type PerimeterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Perimeter'] = ResolversParentTypes['Perimeter']> = {
  communeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PerimeterEntryConnection'], ParentType, ContextType, RequireFields<Perimeter_EntriesArgs, 'first'>>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerimeterEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PerimeterEntry'] = ResolversParentTypes['PerimeterEntry']> = {
  commune?: Resolver<ResolversTypes['Commune'], ParentType, ContextType>;
  cpts?: Resolver<ResolversTypes['CPTS'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wholeCommune?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PerimeterEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PerimeterEntryConnection'] = ResolversParentTypes['PerimeterEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PerimeterEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerimeterNameReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PerimeterNameReading'] = ResolversParentTypes['PerimeterNameReading']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['PerimeterEntry'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['NameReading'], ParentType, ContextType>;
};

export type PopulationCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PopulationCandidate'] = ResolversParentTypes['PopulationCandidate']> = {
  deviation?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  epci?: Resolver<Maybe<ResolversTypes['EPCI']>, ParentType, ContextType>;
  fitsQualifier?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PopulationKind'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CandidateOrigin'], ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  withinTolerance?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PopulationCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PopulationCheck'] = ResolversParentTypes['PopulationCheck']> = {
  best?: Resolver<Maybe<ResolversTypes['PopulationCandidate']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['PopulationCandidate']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reproduced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['StatedShareCheck']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['StatedFigure'], ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allCpts?: Resolver<Maybe<ResolversTypes['CPTSConnection']>, ParentType, ContextType, RequireFields<Query_AllCptsArgs, 'first' | 'orderBy'>>;
  changesSince?: Resolver<Maybe<ResolversTypes['RecordChangeConnection']>, ParentType, ContextType, RequireFields<Query_ChangesSinceArgs, 'first'>>;
  contract?: Resolver<Maybe<ResolversTypes['ACIContract']>, ParentType, ContextType, RequireFields<Query_ContractArgs, 'id'>>;
  cpts?: Resolver<Maybe<ResolversTypes['CPTS']>, ParentType, ContextType, RequireFields<Query_CptsArgs, 'id'>>;
  cptsChanges?: Resolver<Maybe<ResolversTypes['CPTSChangeConnection']>, ParentType, ContextType, RequireFields<Query_CptsChangesArgs, 'first' | 'from'>>;
  cptsDatasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  dataQuality?: Resolver<Maybe<ResolversTypes['DataQuality']>, ParentType, ContextType, Partial<Query_DataQualityArgs>>;
  documents?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  fundingGrid?: Resolver<Maybe<ResolversTypes['FundingGrid']>, ParentType, ContextType, RequireFields<Query_FundingGridArgs, 'id'>>;
  fundingGridDifference?: Resolver<Maybe<ResolversTypes['FundingGridDifference']>, ParentType, ContextType, RequireFields<Query_FundingGridDifferenceArgs, 'fromId' | 'toId'>>;
  fundingGrids?: Resolver<Maybe<Array<ResolversTypes['FundingGrid']>>, ParentType, ContextType, RequireFields<Query_FundingGridsArgs, 'basis'>>;
  healthActions?: Resolver<Array<ResolversTypes['HealthAction']>, ParentType, ContextType, Partial<Query_HealthActionsArgs>>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType, Partial<Query_OrganizationsArgs>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<Query_PaymentsArgs, 'first'>>;
  simulateFunding?: Resolver<Maybe<ResolversTypes['FundingSimulation']>, ParentType, ContextType, RequireFields<Query_SimulateFundingArgs, 'input'>>;
  startUpAids?: Resolver<Maybe<Array<ResolversTypes['StartUpAid']>>, ParentType, ContextType, Partial<Query_StartUpAidsArgs>>;
  statedFigures?: Resolver<Maybe<Array<ResolversTypes['StatedFigure']>>, ParentType, ContextType, Partial<Query_StatedFiguresArgs>>;
  supportOrganizations?: Resolver<Maybe<Array<ResolversTypes['SupportOrganization']>>, ParentType, ContextType, Partial<Query_SupportOrganizationsArgs>>;
};

export type RecordChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  change?: Resolver<ResolversTypes['RecordChangeKind'], ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ACIContract']>, ParentType, ContextType>;
  cpts?: Resolver<Maybe<ResolversTypes['CPTS']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CPTSRecordKind'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  perimeterEntries?: Resolver<Maybe<Array<ResolversTypes['PerimeterEntry']>>, ParentType, ContextType>;
};

export type RecordChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordChangeConnection'] = ResolversParentTypes['RecordChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<Region_CoverageArgs, 'stage'>>;
  coverageHistory?: Resolver<Maybe<Array<ResolversTypes['Coverage']>>, ParentType, ContextType, RequireFields<Region_CoverageHistoryArgs, 'from' | 'stage' | 'step'>>;
  cpts?: Resolver<Maybe<Array<ResolversTypes['CPTS']>>, ParentType, ContextType, Partial<Region_CptsArgs>>;
  statedFigures?: Resolver<Maybe<Array<ResolversTypes['StatedFigure']>>, ParentType, ContextType, Partial<Region_StatedFiguresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduledYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduledYear'] = ResolversParentTypes['ScheduledYear']> = {
  amount?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  contractYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ComputedDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ComputedDate'], ParentType, ContextType>;
};

export type ShareCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareCandidate'] = ResolversParentTypes['ShareCandidate']> = {
  deviation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PopulationKind'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  territoryPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimulatedLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimulatedLine'] = ResolversParentTypes['SimulatedLine']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['EurosRange']>, ParentType, ContextType>;
  fixed?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SimulatedLine_LabelArgs, 'language'>>;
  maximum?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SimulatedLine_UnknownReasonArgs, 'language'>>;
  variable?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
};

export type SimulationNoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimulationNote'] = ResolversParentTypes['SimulationNote']> = {
  code?: Resolver<ResolversTypes['SimulationNoteCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SimulationNote_TextArgs, 'language'>>;
};

export type SizeAmountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SizeAmount'] = ResolversParentTypes['SizeAmount']> = {
  category?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fixed?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
  variable?: Resolver<Maybe<ResolversTypes['Euros']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StageChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange']> = {
  date?: Resolver<ResolversTypes['StatedDate'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CPTSStage'], ParentType, ContextType>;
};

export type StageOnDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageOnDay'] = ResolversParentTypes['StageOnDay']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['CPTSStage']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CPTSStage']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StartUpAidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartUpAid'] = ResolversParentTypes['StartUpAid']> = {
  amount?: Resolver<ResolversTypes['Euros'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['CPTSStage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PaymentPurpose'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatedDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatedDate'] = ResolversParentTypes['StatedDate']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type StatedFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatedFigure'] = ResolversParentTypes['StatedFigure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  cpts?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  populationCheck?: Resolver<Maybe<ResolversTypes['PopulationCheck']>, ParentType, ContextType, Partial<StatedFigure_PopulationCheckArgs>>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CPTSStage']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StatedPopulationsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatedPopulations'] = ResolversParentTypes['StatedPopulations']> = {
  countedInPart?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['StatedFigure']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  withoutFigure?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
};

export type StatedShareCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatedShareCheck'] = ResolversParentTypes['StatedShareCheck']> = {
  best?: Resolver<Maybe<ResolversTypes['ShareCandidate']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['ShareCandidate']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['StatedFigure'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  figure?: Resolver<Maybe<ResolversTypes['StatedFigure']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Statement_TextArgs, 'language'>>;
};

export type SupportOrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportOrganization'] = ResolversParentTypes['SupportOrganization']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wholeDepartments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  __resolveType: TypeResolveFn<'Commune' | 'Country' | 'Department' | 'EPCI' | 'Region', ParentType, ContextType>;
};

export type UndatedFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndatedFact'] = ResolversParentTypes['UndatedFact']> = {
  cpts?: Resolver<Array<ResolversTypes['CPTS']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type UndatedFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndatedFactConnection'] = ResolversParentTypes['UndatedFactConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['UndatedFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Scope'], any> {
  name: 'federation__Scope';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = RequestContext> = {
  ACIContract?: AciContractResolvers<ContextType>;
  AmountDifference?: AmountDifferenceResolvers<ContextType>;
  CPTS?: CptsResolvers<ContextType>;
  CPTSChange?: CptsChangeResolvers<ContextType>;
  CPTSChangeConnection?: CptsChangeConnectionResolvers<ContextType>;
  CPTSCommuneConnection?: CptsCommuneConnectionResolvers<ContextType>;
  CPTSConnection?: CptsConnectionResolvers<ContextType>;
  CPTSEdge?: CptsEdgeResolvers<ContextType>;
  CPTSPopulation?: CptsPopulationResolvers<ContextType>;
  CPTSSize?: CptsSizeResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  ComputedDate?: ComputedDateResolvers<ContextType>;
  ContractMission?: ContractMissionResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  EPCI?: EpciResolvers<ContextType>;
  Euros?: GraphQLScalarType;
  EurosRange?: EurosRangeResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  FloatRange?: FloatRangeResolvers<ContextType>;
  FundingGrid?: FundingGridResolvers<ContextType>;
  FundingGridDifference?: FundingGridDifferenceResolvers<ContextType>;
  FundingLine?: FundingLineResolvers<ContextType>;
  FundingOutcome?: FundingOutcomeResolvers<ContextType>;
  FundingSimulation?: FundingSimulationResolvers<ContextType>;
  GridMission?: GridMissionResolvers<ContextType>;
  GridSize?: GridSizeResolvers<ContextType>;
  GridTotal?: GridTotalResolvers<ContextType>;
  HealthAction?: HealthActionResolvers<ContextType>;
  Instalment?: InstalmentResolvers<ContextType>;
  IntRange?: IntRangeResolvers<ContextType>;
  LineDifference?: LineDifferenceResolvers<ContextType>;
  ManagementReview?: ManagementReviewResolvers<ContextType>;
  NameReading?: NameReadingResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentSchedule?: PaymentScheduleResolvers<ContextType>;
  PaymentSum?: PaymentSumResolvers<ContextType>;
  Perimeter?: PerimeterResolvers<ContextType>;
  PerimeterEntry?: PerimeterEntryResolvers<ContextType>;
  PerimeterEntryConnection?: PerimeterEntryConnectionResolvers<ContextType>;
  PerimeterNameReading?: PerimeterNameReadingResolvers<ContextType>;
  PopulationCandidate?: PopulationCandidateResolvers<ContextType>;
  PopulationCheck?: PopulationCheckResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChangeConnection?: RecordChangeConnectionResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ScheduledYear?: ScheduledYearResolvers<ContextType>;
  ShareCandidate?: ShareCandidateResolvers<ContextType>;
  SimulatedLine?: SimulatedLineResolvers<ContextType>;
  SimulationNote?: SimulationNoteResolvers<ContextType>;
  SizeAmount?: SizeAmountResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StageChange?: StageChangeResolvers<ContextType>;
  StageOnDay?: StageOnDayResolvers<ContextType>;
  StartUpAid?: StartUpAidResolvers<ContextType>;
  StatedDate?: StatedDateResolvers<ContextType>;
  StatedFigure?: StatedFigureResolvers<ContextType>;
  StatedPopulations?: StatedPopulationsResolvers<ContextType>;
  StatedShareCheck?: StatedShareCheckResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  SupportOrganization?: SupportOrganizationResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  UndatedFact?: UndatedFactResolvers<ContextType>;
  UndatedFactConnection?: UndatedFactConnectionResolvers<ContextType>;
  federation__Scope?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
