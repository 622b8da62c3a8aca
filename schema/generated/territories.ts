import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessibilityView as AccessibilityViewParent } from '../../services/territories/model/AccessibilityView';
import type { ZoningView as ZoningViewParent } from '../../services/territories/model/ZoningView';
import type { Territory as TerritoryParent } from '../../services/territories/model/Territory';
import type { CountryView as CountryViewParent } from '../../services/territories/model/CountryView';
import type { RegionRow as RegionRowParent } from '../../services/territories/entities/RegionRow';
import type { DepartmentRow as DepartmentRowParent } from '../../services/territories/entities/DepartmentRow';
import type { EpciRow as EpciRowParent } from '../../services/territories/entities/EpciRow';
import type { CommuneView as CommuneViewParent } from '../../services/territories/model/CommuneView';
import type { CommuneChangeRow as CommuneChangeRowParent } from '../../services/territories/entities/CommuneChangeRow';
import type { CommuneChangePage as CommuneChangePageParent } from '../../services/territories/model/CommuneChangePage';
import type { CommunePage as CommunePageParent } from '../../services/territories/model/CommunePage';
import type { NameView as NameViewParent } from '../../services/territories/model/NameView';
import type { ResolutionView as ResolutionViewParent } from '../../services/territories/model/ResolutionView';
import type { DatasetVersionRow as DatasetVersionRowParent } from '../../common/datasets/DatasetVersionRow';
import type { FormerCommuneRow as FormerCommuneRowParent } from '../../services/territories/entities/FormerCommuneRow';
import type { PopulationView as PopulationViewParent } from '../../services/territories/model/PopulationView';
import type { SourceRow as SourceRowParent } from '../../common/datasets/SourceRow';
import type { MatchView as MatchViewParent } from '../../services/territories/model/MatchView';
import type { RequestContext } from '../../services/territories/context';
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
  FieldSet: { input: string; output: string; }
  federation__Scope: { input: string; output: string; }
  link__Import: { input: string; output: string; }
};

/** Potential accessibility of care (accessibilité potentielle localisée, APL): how much care can be reached per inhabitant, by the age of those who need it. */
export type AccessibilityFigure = {
  __typename?: 'AccessibilityFigure';
  /** Inhabited communes of the territory without a figure of that year, not counting what `note` says is left out; null where no figure of that year is loaded. */
  missingCommuneCount: Maybe<Scalars['Int']['output']>;
  /** What a reader of the figure must know, such as a part of the country that is not measured. */
  note: Maybe<Scalars['String']['output']>;
  /** Published as such, or a mean; null with the value. */
  origin: Maybe<AccessibilityOrigin>;
  /** Year of both populations, older than that of the figure; null where the file does not tell. */
  populationYear: Maybe<Scalars['Int']['output']>;
  /** For whom it is measured. */
  profession: CareProfession;
  /** Where it was published; null where nothing of that year is loaded. */
  source: Maybe<Source>;
  /** Inhabitants weighted by the care that their age needs; of women only for midwives. The weight of every mean. */
  standardisedPopulation: Maybe<Scalars['Float']['output']>;
  /** All inhabitants; null where the file has none. Count with these how many people live below a threshold. */
  totalPopulation: Maybe<Scalars['Int']['output']>;
  /** What it is counted in, as its file says, such as visits a year per standardised inhabitant; null where the file does not tell. */
  unit: Maybe<Scalars['String']['output']>;
  /** Why the value is null; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
  /** The same without professionals above 60; null where it is not published. */
  upTo60: Maybe<Scalars['Float']['output']>;
  /** The same without professionals above 62; null where it is not published. */
  upTo62: Maybe<Scalars['Float']['output']>;
  /** The same without professionals above 65; null where it is not published. */
  upTo65: Maybe<Scalars['Float']['output']>;
  /** The figure, in `unit`; null where it is not known. */
  value: Maybe<Scalars['Float']['output']>;
  /** Its year; null where none of the profession is loaded and none was asked for. */
  year: Maybe<Scalars['Int']['output']>;
};

/** Where the value of an accessibility figure comes from. */
export type AccessibilityOrigin =
  /** Published for this very commune. */
  | 'PUBLISHED'
  /** The mean of published figures, weighted by their standardised populations and rounded to three decimals. */
  | 'WEIGHTED_MEAN';

/** The professions for which zones are drawn and accessibility is measured. */
export type CareProfession =
  /** Dental surgeons in practices of their own. */
  | 'DENTIST'
  /** Doctors: zones are drawn for all of them, accessibility is that of general practitioners. */
  | 'DOCTOR'
  /** Midwives in practices of their own. */
  | 'MIDWIFE'
  /** Nurses in practices of their own. */
  | 'NURSE'
  /** Masseurs-kinésithérapeutes in practices of their own. */
  | 'PHYSIOTHERAPIST';

/** An INSEE code that is no longer in use on the day asked for, and where it leads. */
export type CodeRedirect = {
  __typename?: 'CodeRedirect';
  /** What happened, in one sentence. */
  reason: Scalars['String']['output'];
  /** The code asked for. */
  requestedCode: Scalars['ID']['output'];
  /** The name it bore last. */
  requestedName: Maybe<Scalars['String']['output']>;
};

/** A commune or a municipal arrondissement. */
export type Commune = Territory & {
  __typename?: 'Commune';
  /** The published figure; for a commune merged since, and for Paris, Lyon and Marseille, the weighted mean of its parts. */
  accessibility: AccessibilityFigure;
  /** The municipal arrondissements of Paris, Lyon or Marseille; empty elsewhere. */
  arrondissements: Array<Commune>;
  /** INSEE code, five characters. */
  code: Scalars['ID']['output'];
  /** False for a commune that has since been merged away. */
  current: Scalars['Boolean']['output'];
  /** The communes déléguées and associées inside it. */
  delegatedCommunes: Array<FormerCommune>;
  /** Its department. */
  department: Department;
  /** Its EPCI today; null for the few communes that are in none, and for one of the past, whose EPCI the data does not hold. */
  epci: Maybe<Epci>;
  /** INSEE codes that were merged into it. */
  formerCodes: Array<Scalars['ID']['output']>;
  /** A commune, or a municipal arrondissement. */
  kind: CommuneKind;
  /** COMMUNE. */
  level: TerritoryLevel;
  /** Official name on the day asked for (default: today). */
  name: Scalars['String']['output'];
  /** Every name the code has borne, oldest first. */
  names: Array<CommuneName>;
  /** The commune that this municipal arrondissement is part of; null for a commune. */
  parent: Maybe<Commune>;
  /** The published figure. */
  population: PopulationFigure;
  /** Every published figure, oldest first. */
  populations: Array<PopulationFigure>;
  /** La Poste's codes. One commune may have several, and several communes may share one. */
  postalCodes: Array<Scalars['String']['output']>;
  /** Set where another code was asked for: which one, and what became of it. */
  redirect: Maybe<CodeRedirect>;
  /** Its region; null in an overseas collectivity. */
  region: Maybe<Region>;
  /** Why `zonings` of that day is empty: nothing is loaded for its department, or the zoning does not name it; null where it is not. */
  zoningUnknownReason: Maybe<Scalars['String']['output']>;
  /**
   * The medical zones in force on that day, for the whole commune or for parts of it. Empty only where nothing is known, as
   * `zoningUnknownReason` then says: a commune in no zone is HZ.
   */
  zonings: Array<MedicalZoning>;
};


/** A commune or a municipal arrondissement. */
export type Commune_AccessibilityArgs = {
  profession?: InputMaybe<CareProfession>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** A commune or a municipal arrondissement. */
export type Commune_PopulationArgs = {
  kind?: InputMaybe<PopulationKind>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** A commune or a municipal arrondissement. */
export type Commune_ZoningUnknownReasonArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A commune or a municipal arrondissement. */
export type Commune_ZoningsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};

/** Something that changed in a commune. */
export type CommuneChange = {
  __typename?: 'CommuneChange';
  /** The code before; for a commune that was made, its own. */
  code: Scalars['ID']['output'];
  /** The code that holds after the change: another one for a merger and a new code, else the same. */
  codeAfter: Scalars['ID']['output'];
  /** What has become of the commune under `codeAfter`, as it is today. */
  commune: Maybe<Commune>;
  /** The first day on which it held. */
  day: Scalars['Date']['output'];
  /** What changed. */
  kind: CommuneChangeKind;
  /** The name after; for a merger that of the commune it went into, as of that day. */
  nameAfter: Scalars['String']['output'];
  /** The name before; null for a commune that was made. */
  nameBefore: Maybe<Scalars['String']['output']>;
  /** How far the day can be trusted where only a comparison of two yearly lists shows it; null where it is on record. */
  note: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  source: Source;
};

/** A page of changes. */
export type CommuneChangeConnection = {
  __typename?: 'CommuneChangeConnection';
  /** The changes, oldest first, then in the order of the codes. */
  nodes: Array<CommuneChange>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** The day of the latest list; what happened after it is not known. */
  recordsTo: Scalars['Date']['output'];
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What became of a commune. */
export type CommuneChangeKind =
  /** It was made, or made again from land of another. */
  | 'CREATED'
  /** It went into another commune, whose code took over. */
  | 'MERGED'
  /** It bears another code. */
  | 'RECODED'
  /** It bears another name. */
  | 'RENAMED'
  /** Other communes went into it, or it gave up land: it bears the same code on another territory. */
  | 'TERRITORY_CHANGED';

/** A page of communes. */
export type CommuneConnection = {
  __typename?: 'CommuneConnection';
  /** The communes, each with its cursor. */
  edges: Array<CommuneEdge>;
  /** The communes. */
  nodes: Array<Commune>;
  /** What the list leaves out: departments of which no medical zoning is loaded, where a zone is asked for. Null otherwise. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages; null where nobody knows. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** Why `totalCount` is null, and the page empty; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};

/** A commune in a page. */
export type CommuneEdge = {
  __typename?: 'CommuneEdge';
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The commune. */
  node: Commune;
};

/** Conditions on communes; all that are given must hold. */
export type CommuneFilter = {
  /** Department, INSEE code. */
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** EPCI, SIREN. */
  epciSiren?: InputMaybe<Scalars['ID']['input']>;
  /** At least this many inhabitants, latest PMUN. */
  populationAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Fewer inhabitants than this, latest PMUN. */
  populationBelow?: InputMaybe<Scalars['Int']['input']>;
  /** One of its postal codes. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Region, INSEE code. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this medical zone today, as a whole or in part; a commune whose zone is not known is in none. */
  zone?: InputMaybe<MedicalZone>;
};

/** What kind of commune a code stands for. */
export type CommuneKind =
  /** A commune. */
  | 'COMMUNE'
  /** One of the 45 municipal arrondissements of Paris, Lyon and Marseille, which CPTS divide between them. */
  | 'MUNICIPAL_ARRONDISSEMENT';

/** A name with the days on which it held. */
export type CommuneName = {
  __typename?: 'CommuneName';
  /** First day; null where it is older than the records (1943). */
  from: Maybe<Scalars['Date']['output']>;
  /** Official name. */
  name: Scalars['String']['output'];
  /** How far `from` can be trusted where only a comparison of two yearly lists shows it; null where the day is on record. */
  note: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  source: Source;
  /** First day on which it no longer held; null while it holds. */
  to: Maybe<Scalars['Date']['output']>;
};

/** What became of one name. */
export type CommuneResolution = {
  __typename?: 'CommuneResolution';
  /** Communes that fit, best first, ten at most. */
  candidates: Array<Commune>;
  /** The commune; null for AMBIGUOUS and UNKNOWN. */
  commune: Maybe<Commune>;
  /** 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The name as given. */
  name: Scalars['String']['output'];
  /** How sure it is. */
  outcome: ResolutionOutcome;
  /** What was done or what stands in the way, in one sentence. */
  reason: Scalars['String']['output'];
  /** The rules that were needed, in the order applied; empty where nothing fitted. */
  rules: Array<ResolutionRule>;
};

/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country = Territory & {
  __typename?: 'Country';
  /** Mean over its communes, weighted by the standardised population; without Mayotte, as its note says. */
  accessibility: AccessibilityFigure;
  /** FR. */
  code: Scalars['ID']['output'];
  /** COUNTRY. */
  level: TerritoryLevel;
  /** France. */
  name: Scalars['String']['output'];
  /** The sum over its communes. */
  population: PopulationFigure;
  /** Its 18 regions. */
  regions: Array<Region>;
};


/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country_AccessibilityArgs = {
  profession?: InputMaybe<CareProfession>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country_PopulationArgs = {
  kind?: InputMaybe<PopulationKind>;
  year: InputMaybe<Scalars['Int']['input']>;
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

/** A department, or an overseas collectivity in the place of one. */
export type Department = Territory & {
  __typename?: 'Department';
  /** Mean over its communes, weighted by the standardised population. */
  accessibility: AccessibilityFigure;
  /** INSEE code, two or three characters. */
  code: Scalars['ID']['output'];
  /** Number of communes today; municipal arrondissements are not communes. */
  communeCount: Scalars['Int']['output'];
  /** Its communes in the order of their INSEE codes. */
  communes: CommuneConnection;
  /** The EPCI with at least one commune in it. */
  epcis: Array<Epci>;
  /** DEPARTMENT. */
  level: TerritoryLevel;
  /** Official name. */
  name: Scalars['String']['output'];
  /** The sum over its communes. */
  population: PopulationFigure;
  /** Its region; null for an overseas collectivity, which has none. */
  region: Maybe<Region>;
  /** The part of the Republic it is in. */
  zone: TerritoryZone;
};


/** A department, or an overseas collectivity in the place of one. */
export type Department_AccessibilityArgs = {
  profession?: InputMaybe<CareProfession>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** A department, or an overseas collectivity in the place of one. */
export type Department_CommunesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A department, or an overseas collectivity in the place of one. */
export type Department_PopulationArgs = {
  kind?: InputMaybe<PopulationKind>;
  year: InputMaybe<Scalars['Int']['input']>;
};

/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci = Territory & {
  __typename?: 'EPCI';
  /** Mean over its communes, weighted by the standardised population. */
  accessibility: AccessibilityFigure;
  /** SIREN, nine digits. */
  code: Scalars['ID']['output'];
  /** Number of communes today. */
  communeCount: Scalars['Int']['output'];
  /** Its communes in the order of their INSEE codes. */
  communes: Array<Commune>;
  /** The departments its communes are in. */
  departments: Array<Department>;
  /** Its legal form. */
  kind: EpciKind;
  /** EPCI. */
  level: TerritoryLevel;
  /** Official name. */
  name: Scalars['String']['output'];
  /** Published for the EPCI as a whole where it was; else the sum over its communes. */
  population: PopulationFigure;
};


/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci_AccessibilityArgs = {
  profession?: InputMaybe<CareProfession>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci_PopulationArgs = {
  kind?: InputMaybe<PopulationKind>;
  year: InputMaybe<Scalars['Int']['input']>;
};

/** The legal forms of an EPCI with its own taxation. */
export type EpciKind =
  /** Communauté de communes (CC). */
  | 'COMMUNAUTE_DE_COMMUNES'
  /** Communauté d'agglomération (CA). */
  | 'COMMUNAUTE_D_AGGLOMERATION'
  /** Communauté urbaine (CU). */
  | 'COMMUNAUTE_URBAINE'
  /** Métropole, the Métropole de Lyon included. */
  | 'METROPOLE';

/** A commune déléguée or associée. */
export type FormerCommune = {
  __typename?: 'FormerCommune';
  /** Its INSEE code; a delegated commune may share that of its commune nouvelle. */
  code: Scalars['ID']['output'];
  /** Delegated or associated. */
  kind: FormerCommuneKind;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** How a former commune lives on. */
export type FormerCommuneKind =
  /** Commune associée, from a merger under the law of 1971. */
  | 'ASSOCIATED'
  /** Commune déléguée, part of a commune nouvelle. */
  | 'DELEGATED';

/** The zones in which doctors are helped to settle, as the regional health agencies draw them. */
export type MedicalZone =
  /** Hors zonage: in no zone. */
  | 'HZ'
  /** Zone d'action complémentaire: few doctors, some help. */
  | 'ZAC'
  /** Zone d'intervention prioritaire: the fewest doctors, the most help. */
  | 'ZIP'
  /** Zone de vigilance: to be watched, without national help. */
  | 'ZV';

/** What part of a commune a zone is drawn for. */
export type MedicalZonePart =
  /** A municipal arrondissement of Paris, Lyon or Marseille. */
  | 'ARRONDISSEMENT'
  /** What was a commune of its own when the zones were drawn. */
  | 'FORMER_COMMUNE'
  /** Grand quartier, a statistical part of a large commune. */
  | 'LARGE_NEIGHBOURHOOD'
  /** The part in one territoire de vie-santé, where the commune lies in several. */
  | 'LIVING_AREA'
  /** Quartier prioritaire de la politique de la ville (QPV). */
  | 'PRIORITY_NEIGHBOURHOOD';

/** A medical zone of a commune, or of a part of it. */
export type MedicalZoning = {
  __typename?: 'MedicalZoning';
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Code of the territoire de vie-santé (TVS), the unit that zones are drawn for; null where the file does not tell. */
  livingAreaCode: Maybe<Scalars['ID']['output']>;
  /** Name of the territoire de vie-santé; null where the file does not tell. */
  livingAreaName: Maybe<Scalars['String']['output']>;
  /** What kind of part; null for the whole commune. */
  part: Maybe<MedicalZonePart>;
  /** The name of the part; null where the file tells none, and for the whole commune. */
  partName: Maybe<Scalars['String']['output']>;
  /** For whom it is drawn. */
  profession: CareProfession;
  /** Where it was published. */
  source: Source;
  /** First day on which a later zoning took its place; null while none that is loaded has. */
  to: Maybe<Scalars['Date']['output']>;
  /** False where it is drawn for a part of the commune only. */
  wholeCommune: Scalars['Boolean']['output'];
  /** The zone. */
  zone: MedicalZone;
};

/** Whether and where a list goes on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True where a further page exists. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A legal population. 0 is a real value: six communes have no inhabitant since 1918. */
export type PopulationFigure = {
  __typename?: 'PopulationFigure';
  /** PMUN or PTOT. */
  kind: PopulationKind;
  /** What a reader of the figure must know, such as a territory whose census is older. */
  note: Maybe<Scalars['String']['output']>;
  /** Published as such, or summed from communes; null with the value. */
  origin: Maybe<PopulationOrigin>;
  /** Where it was published; null with the value. */
  source: Maybe<Source>;
  /** Why the value is null; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
  /** Inhabitants; null where no figure was published. */
  value: Maybe<Scalars['Int']['output']>;
  /** Reference year. */
  year: Scalars['Int']['output'];
};

/** Which of the two legal populations a figure is. */
export type PopulationKind =
  /** Population municipale (PMUN): residents counted once. The one to add up. */
  | 'MUNICIPAL'
  /** Population totale (PTOT): PMUN plus people counted apart. Legal texts size things on it. */
  | 'TOTAL';

/** Where the value of a population figure comes from. */
export type PopulationOrigin =
  /** Published for this very territory. */
  | 'PUBLISHED'
  /** The sum of the published figures of its communes. */
  | 'SUM_OF_COMMUNES';

/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query = {
  __typename?: 'Query';
  /**
   * The commune that bears this INSEE code on that day. A code that has been merged away leads to its successor, and
   * `redirect` says so.
   */
  commune: Maybe<Commune>;
  /**
   * Communes merged, renamed, recoded or made anew after the first day and up to the second, oldest first. Days known only
   * from the comparison of two yearly lists bear a note. `recordsTo` tells up to which day anything is known.
   */
  communeChanges: Maybe<CommuneChangeConnection>;
  /** Communes in the order of their INSEE code, page by page. */
  communes: Maybe<CommuneConnection>;
  /** France: the metropolitan and overseas regions together. */
  country: Country;
  /** A department by its INSEE code: 83, 2A, 971. */
  department: Maybe<Department>;
  /** The departments, with the overseas collectivities that stand beside them. */
  departments: Maybe<Array<Department>>;
  /** An intercommunal body with its own taxation, by its SIREN: 200071876. */
  epci: Maybe<Epci>;
  /** A region by its INSEE code: 93. */
  region: Maybe<Region>;
  /** The 18 regions of France. */
  regions: Array<Region>;
  /**
   * Turns names and codes as people write them into communes, in the order asked, 1 000 at most. A name that stays open
   * comes back with the reason and its candidates; nothing is guessed. Without a department even an official name is
   * AMBIGUOUS where a longer name begins with it, since people shorten names. Delegated and associated communes count.
   */
  resolveCommunes: Maybe<Array<CommuneResolution>>;
  /** Search by name, old name, postal code, INSEE code or SIREN; accent-blind and typo-tolerant, best first. */
  searchTerritories: Maybe<Array<TerritoryMatch>>;
  /** The datasets this part of the graph was loaded from. */
  territoryDatasets: Array<Dataset>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_CommuneArgs = {
  code: Scalars['ID']['input'];
  on: InputMaybe<Scalars['Date']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_CommuneChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  departmentCode: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: InputMaybe<Scalars['Date']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_CommunesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CommuneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_DepartmentArgs = {
  code: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_DepartmentsArgs = {
  regionCode: InputMaybe<Scalars['ID']['input']>;
  zone: InputMaybe<TerritoryZone>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_EpciArgs = {
  siren: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_RegionArgs = {
  code: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_ResolveCommunesArgs = {
  departmentCode: InputMaybe<Scalars['ID']['input']>;
  names: Array<Scalars['String']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_SearchTerritoriesArgs = {
  departmentCode: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels: InputMaybe<Array<TerritoryLevel>>;
  text: Scalars['String']['input'];
};

/** A region. */
export type Region = Territory & {
  __typename?: 'Region';
  /** Mean over its communes, weighted by the standardised population. */
  accessibility: AccessibilityFigure;
  /** INSEE code, two digits. */
  code: Scalars['ID']['output'];
  /** Its departments, in the order of their codes. */
  departments: Array<Department>;
  /** REGION. */
  level: TerritoryLevel;
  /** Official name. */
  name: Scalars['String']['output'];
  /** The sum over its communes. */
  population: PopulationFigure;
  /** Metropolitan or overseas. */
  zone: TerritoryZone;
};


/** A region. */
export type Region_AccessibilityArgs = {
  profession?: InputMaybe<CareProfession>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** A region. */
export type Region_PopulationArgs = {
  kind?: InputMaybe<PopulationKind>;
  year: InputMaybe<Scalars['Int']['input']>;
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

/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory = {
  /** Potential accessibility of care (APL) in that year (default: the latest loaded) for a profession. Null with its reason where no figure is known. */
  accessibility: AccessibilityFigure;
  /** INSEE code; for an EPCI its SIREN; FR for the country. */
  code: Scalars['ID']['output'];
  /** Which of the five sizes it is. */
  level: TerritoryLevel;
  /** Official name. */
  name: Scalars['String']['output'];
  /** The legal population of that year (default: the latest) and kind. Where none was published the value is null and the reason says why. */
  population: PopulationFigure;
};


/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory_AccessibilityArgs = {
  profession?: InputMaybe<CareProfession>;
  year: InputMaybe<Scalars['Int']['input']>;
};


/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory_PopulationArgs = {
  kind?: InputMaybe<PopulationKind>;
  year: InputMaybe<Scalars['Int']['input']>;
};

/** The five sizes of territory. */
export type TerritoryLevel =
  /** A commune, or a municipal arrondissement of Paris, Lyon or Marseille. */
  | 'COMMUNE'
  /** The whole of France. */
  | 'COUNTRY'
  /** A department, or an overseas collectivity. */
  | 'DEPARTMENT'
  /** An intercommunal body with its own taxation. */
  | 'EPCI'
  /** One of the 18 regions. */
  | 'REGION';

/** A territory that a search found. */
export type TerritoryMatch = {
  __typename?: 'TerritoryMatch';
  /** The name or code that matched, which may be an old one. */
  matched: Scalars['String']['output'];
  /** 0 to 1; 1 is an exact name or code. */
  score: Scalars['Float']['output'];
  /** The territory, under its own type. */
  territory: Territory;
};

/** The parts of the Republic, as the COG splits them. */
export type TerritoryZone =
  /** Metropolitan France, Corsica included. */
  | 'METROPOLITAN'
  /** The overseas collectivities (COM), which belong to no region. */
  | 'OVERSEAS_COLLECTIVITY'
  /** The five overseas departments and regions (DROM). */
  | 'OVERSEAS_DEPARTMENT';



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
  Commune: Commune;
  Country: Country;
  Department: Department;
  EPCI: Epci;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}> );
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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessibilityFigure: ResolverTypeWrapper<AccessibilityViewParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AccessibilityOrigin: AccessibilityOrigin;
  CareProfession: CareProfession;
  CodeRedirect: ResolverTypeWrapper<CodeRedirect>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Commune: ResolverTypeWrapper<CommuneViewParent>;
  CommuneChange: ResolverTypeWrapper<CommuneChangeRowParent>;
  CommuneChangeConnection: ResolverTypeWrapper<CommuneChangePageParent>;
  CommuneChangeKind: CommuneChangeKind;
  CommuneConnection: ResolverTypeWrapper<CommunePageParent>;
  CommuneEdge: ResolverTypeWrapper<Omit<CommuneEdge, 'node'> & { node: ResolversTypes['Commune'] }>;
  CommuneFilter: CommuneFilter;
  CommuneKind: CommuneKind;
  CommuneName: ResolverTypeWrapper<NameViewParent>;
  CommuneResolution: ResolverTypeWrapper<ResolutionViewParent>;
  Country: ResolverTypeWrapper<CountryViewParent>;
  Dataset: ResolverTypeWrapper<DatasetVersionRowParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Department: ResolverTypeWrapper<DepartmentRowParent>;
  EPCI: ResolverTypeWrapper<EpciRowParent>;
  EPCIKind: EpciKind;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  FormerCommune: ResolverTypeWrapper<FormerCommuneRowParent>;
  FormerCommuneKind: FormerCommuneKind;
  MedicalZone: MedicalZone;
  MedicalZonePart: MedicalZonePart;
  MedicalZoning: ResolverTypeWrapper<ZoningViewParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PopulationFigure: ResolverTypeWrapper<PopulationViewParent>;
  PopulationKind: PopulationKind;
  PopulationOrigin: PopulationOrigin;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRowParent>;
  ResolutionOutcome: ResolutionOutcome;
  ResolutionRule: ResolutionRule;
  Source: ResolverTypeWrapper<SourceRowParent>;
  SourceKind: SourceKind;
  Territory: ResolverTypeWrapper<TerritoryParent>;
  TerritoryLevel: TerritoryLevel;
  TerritoryMatch: ResolverTypeWrapper<MatchViewParent>;
  TerritoryZone: TerritoryZone;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessibilityFigure: AccessibilityViewParent;
  Float: Scalars['Float']['output'];
  CodeRedirect: CodeRedirect;
  ID: Scalars['ID']['output'];
  Commune: CommuneViewParent;
  CommuneChange: CommuneChangeRowParent;
  CommuneChangeConnection: CommuneChangePageParent;
  CommuneConnection: CommunePageParent;
  CommuneEdge: Omit<CommuneEdge, 'node'> & { node: ResolversParentTypes['Commune'] };
  CommuneFilter: CommuneFilter;
  CommuneName: NameViewParent;
  CommuneResolution: ResolutionViewParent;
  Country: CountryViewParent;
  Dataset: DatasetVersionRowParent;
  Date: Scalars['Date']['output'];
  Department: DepartmentRowParent;
  EPCI: EpciRowParent;
  FieldSet: Scalars['FieldSet']['output'];
  FormerCommune: FormerCommuneRowParent;
  MedicalZoning: ZoningViewParent;
  PageInfo: PageInfo;
  PopulationFigure: PopulationViewParent;
  Query: Record<PropertyKey, never>;
  Region: RegionRowParent;
  Source: SourceRowParent;
  Territory: TerritoryParent;
  TerritoryMatch: MatchViewParent;
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

export type AccessibilityFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessibilityFigure'] = ResolversParentTypes['AccessibilityFigure']> = {
  missingCommuneCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['AccessibilityOrigin']>, ParentType, ContextType>;
  populationYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['CareProfession'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  standardisedPopulation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upTo60?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upTo62?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upTo65?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CodeRedirectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CodeRedirect'] = ResolversParentTypes['CodeRedirect']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibility?: Resolver<ResolversTypes['AccessibilityFigure'], ParentType, ContextType, RequireFields<Commune_AccessibilityArgs, 'profession'>>;
  arrondissements?: Resolver<Array<ResolversTypes['Commune']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delegatedCommunes?: Resolver<Array<ResolversTypes['FormerCommune']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  epci?: Resolver<Maybe<ResolversTypes['EPCI']>, ParentType, ContextType>;
  formerCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommuneKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TerritoryLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['CommuneName']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['PopulationFigure'], ParentType, ContextType, RequireFields<Commune_PopulationArgs, 'kind'>>;
  populations?: Resolver<Array<ResolversTypes['PopulationFigure']>, ParentType, ContextType>;
  postalCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  redirect?: Resolver<Maybe<ResolversTypes['CodeRedirect']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  zoningUnknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Commune_ZoningUnknownReasonArgs>>;
  zonings?: Resolver<Array<ResolversTypes['MedicalZoning']>, ParentType, ContextType, Partial<Commune_ZoningsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommuneChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommuneChange'] = ResolversParentTypes['CommuneChange']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  codeAfter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommuneChangeKind'], ParentType, ContextType>;
  nameAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CommuneChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommuneChangeConnection'] = ResolversParentTypes['CommuneChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CommuneChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  recordsTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommuneConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommuneConnection'] = ResolversParentTypes['CommuneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommuneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Commune']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommuneEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommuneEdge'] = ResolversParentTypes['CommuneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commune'], ParentType, ContextType>;
};

export type CommuneNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommuneName'] = ResolversParentTypes['CommuneName']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommuneResolutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommuneResolution'] = ResolversParentTypes['CommuneResolution']> = {
  candidates?: Resolver<Array<ResolversTypes['Commune']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ResolutionOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ResolutionRule']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibility?: Resolver<ResolversTypes['AccessibilityFigure'], ParentType, ContextType, RequireFields<Country_AccessibilityArgs, 'profession'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TerritoryLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['PopulationFigure'], ParentType, ContextType, RequireFields<Country_PopulationArgs, 'kind'>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  accessibility?: Resolver<ResolversTypes['AccessibilityFigure'], ParentType, ContextType, RequireFields<Department_AccessibilityArgs, 'profession'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communes?: Resolver<ResolversTypes['CommuneConnection'], ParentType, ContextType, RequireFields<Department_CommunesArgs, 'first'>>;
  epcis?: Resolver<Array<ResolversTypes['EPCI']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TerritoryLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['PopulationFigure'], ParentType, ContextType, RequireFields<Department_PopulationArgs, 'kind'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['TerritoryZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpciResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EPCI'] = ResolversParentTypes['EPCI'], FederationReferenceType extends FederationReferenceTypes['EPCI'] = FederationReferenceTypes['EPCI']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EPCI']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibility?: Resolver<ResolversTypes['AccessibilityFigure'], ParentType, ContextType, RequireFields<Epci_AccessibilityArgs, 'profession'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communes?: Resolver<Array<ResolversTypes['Commune']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EPCIKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TerritoryLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['PopulationFigure'], ParentType, ContextType, RequireFields<Epci_PopulationArgs, 'kind'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type FormerCommuneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormerCommune'] = ResolversParentTypes['FormerCommune']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormerCommuneKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MedicalZoningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MedicalZoning'] = ResolversParentTypes['MedicalZoning']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  livingAreaCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  livingAreaName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['MedicalZonePart']>, ParentType, ContextType>;
  partName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['CareProfession'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wholeCommune?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['MedicalZone'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PopulationFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PopulationFigure'] = ResolversParentTypes['PopulationFigure']> = {
  kind?: Resolver<ResolversTypes['PopulationKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['PopulationOrigin']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType, RequireFields<Query_CommuneArgs, 'code'>>;
  communeChanges?: Resolver<Maybe<ResolversTypes['CommuneChangeConnection']>, ParentType, ContextType, RequireFields<Query_CommuneChangesArgs, 'first' | 'from'>>;
  communes?: Resolver<Maybe<ResolversTypes['CommuneConnection']>, ParentType, ContextType, RequireFields<Query_CommunesArgs, 'first'>>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<Query_DepartmentArgs, 'code'>>;
  departments?: Resolver<Maybe<Array<ResolversTypes['Department']>>, ParentType, ContextType, Partial<Query_DepartmentsArgs>>;
  epci?: Resolver<Maybe<ResolversTypes['EPCI']>, ParentType, ContextType, RequireFields<Query_EpciArgs, 'siren'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<Query_RegionArgs, 'code'>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  resolveCommunes?: Resolver<Maybe<Array<ResolversTypes['CommuneResolution']>>, ParentType, ContextType, RequireFields<Query_ResolveCommunesArgs, 'names'>>;
  searchTerritories?: Resolver<Maybe<Array<ResolversTypes['TerritoryMatch']>>, ParentType, ContextType, RequireFields<Query_SearchTerritoriesArgs, 'first' | 'text'>>;
  territoryDatasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibility?: Resolver<ResolversTypes['AccessibilityFigure'], ParentType, ContextType, RequireFields<Region_AccessibilityArgs, 'profession'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TerritoryLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['PopulationFigure'], ParentType, ContextType, RequireFields<Region_PopulationArgs, 'kind'>>;
  zone?: Resolver<ResolversTypes['TerritoryZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TerritoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  __resolveType: TypeResolveFn<'Commune' | 'Country' | 'Department' | 'EPCI' | 'Region', ParentType, ContextType>;
};

export type TerritoryMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TerritoryMatch'] = ResolversParentTypes['TerritoryMatch']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Scope'], any> {
  name: 'federation__Scope';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = RequestContext> = {
  AccessibilityFigure?: AccessibilityFigureResolvers<ContextType>;
  CodeRedirect?: CodeRedirectResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  CommuneChange?: CommuneChangeResolvers<ContextType>;
  CommuneChangeConnection?: CommuneChangeConnectionResolvers<ContextType>;
  CommuneConnection?: CommuneConnectionResolvers<ContextType>;
  CommuneEdge?: CommuneEdgeResolvers<ContextType>;
  CommuneName?: CommuneNameResolvers<ContextType>;
  CommuneResolution?: CommuneResolutionResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  EPCI?: EpciResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  FormerCommune?: FormerCommuneResolvers<ContextType>;
  MedicalZoning?: MedicalZoningResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PopulationFigure?: PopulationFigureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryMatch?: TerritoryMatchResolvers<ContextType>;
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
