import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TerritoryReference as TerritoryReferenceParent, CptsReference as CptsReferenceParent, Counts as CountsParent, CountOfProfession as CountOfProfessionParent, Densities as DensitiesParent, DensityOfProfession as DensityOfProfessionParent, ProfessionalPage as ProfessionalPageParent, ProfessionalInPage as ProfessionalInPageParent, CareStructurePage as CareStructurePageParent, CareStructureInPage as CareStructureInPageParent, MembershipPage as MembershipPageParent } from '../../services/professionals/parents';
import type { ProfessionalNameRow as ProfessionalNameRowParent } from '../../services/professionals/entities/ProfessionalNameRow';
import type { ProfessionRow as ProfessionRowParent } from '../../services/professionals/entities/ProfessionRow';
import type { ProfessionalRow as ProfessionalRowParent } from '../../services/professionals/entities/ProfessionalRow';
import type { PracticeRow as PracticeRowParent } from '../../services/professionals/entities/PracticeRow';
import type { MembershipRow as MembershipRowParent } from '../../services/professionals/entities/MembershipRow';
import type { CareStructureRow as CareStructureRowParent } from '../../services/professionals/entities/CareStructureRow';
import type { CareStructureChange as CareStructureChangeParent, CareStructureChanges as CareStructureChangesParent } from '../../services/professionals/changes/careStructureChanges';
import type { MembershipChange as MembershipChangeParent, MembershipChanges as MembershipChangesParent } from '../../services/professionals/changes/membershipChanges';
import type { SourceRow as SourceRowParent } from '../../common/datasets/SourceRow';
import type { DatasetVersionRow as DatasetVersionRowParent } from '../../common/datasets/DatasetVersionRow';
import type { RequestContext } from '../../services/professionals/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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

/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts = {
  __typename?: 'CPTS';
  /** MSP and health centres that belong to it today. */
  careStructures: Maybe<CareStructureConnection>;
  /** Stable name: cpts-grand-saumurois. */
  id: Scalars['ID']['output'];
  /** Fewest inhabitants of its perimeter today. */
  inhabitantsAtLeast: Maybe<Scalars['Int']['output']>;
  /** Most inhabitants of its perimeter today. */
  inhabitantsAtMost: Maybe<Scalars['Int']['output']>;
  /**
   * Members on that day, by profession; on a day to come those whose end is not known or later. Counts are open; who they are
   * needs the scope membership:read.
   */
  memberCounts: Maybe<ProfessionalCounts>;
  /**
   * Members by profession and per 10 000 inhabitants of its perimeter of today, small numbers left out, for tables that get
   * published; `memberCounts` gives them.
   */
  memberDensities: Maybe<MemberDensities>;
  /** Members on that day. Null only without the scope membership:read. */
  members: Maybe<MembershipConnection>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_CareStructuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<CareStructureKind>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_MemberCountsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_MemberDensitiesArgs = {
  hideBelow?: InputMaybe<Scalars['Int']['input']>;
  mode: InputMaybe<ExerciseMode>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Communauté professionnelle territoriale de santé: liberal professionals who organise care together on a territory. */
export type Cpts_MembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  professionCode: InputMaybe<Scalars['ID']['input']>;
};

/** An MSP or a health centre. */
export type CareStructure = {
  __typename?: 'CareStructure';
  /** Its commune; null where it is not known. */
  commune: Maybe<Commune>;
  /** Where it stands; null where the file does not tell. */
  coordinates: Maybe<Coordinates>;
  /** The CPTS it belongs to today, in the order of `cptsIds`; null in the place of one that no loaded source names. */
  cpts: Array<Maybe<Cpts>>;
  /** Stable names of the CPTS it belongs to today, as the file writes them. */
  cptsIds: Array<Scalars['ID']['output']>;
  /** FINESS number of the site, nine characters. Made-up ones fail the check digit. */
  finess: Scalars['ID']['output'];
  /** MSP or health centre. */
  kind: CareStructureKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** When it opened; null where it is not known. */
  openedOn: Maybe<Scalars['Date']['output']>;
  /** Who practises there. */
  professionals: ProfessionalConnection;
  /** Where this comes from; SYNTHETIC ones are made up. */
  source: Source;
};


/** An MSP or a health centre. */
export type CareStructure_ProfessionalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An MSP or health centre that is not what it was. */
export type CareStructureChange = {
  __typename?: 'CareStructureChange';
  /** The structure as it is now; null where it was removed. */
  careStructure: Maybe<CareStructure>;
  /** What became of it. */
  change: RecordChangeKind;
  /** FINESS number of the site. */
  finess: Scalars['ID']['output'];
};

/** A page of changes among structures. */
export type CareStructureChangeConnection = {
  __typename?: 'CareStructureChangeConnection';
  /** The changes, in the order of the FINESS numbers. */
  nodes: Array<CareStructureChange>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** The version to start from next time; of several pages, that of the first. */
  version: Scalars['ID']['output'];
};

/** A page of structures. */
export type CareStructureConnection = {
  __typename?: 'CareStructureConnection';
  /** The structures, each with its cursor. */
  edges: Array<CareStructureEdge>;
  /** The structures. */
  nodes: Array<CareStructure>;
  /** What the list leaves out: how many communes of the territory it covers, where the file covers only some, or how many structures of the CPTS no loaded directory knows. Null otherwise. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** Where the list comes from; SYNTHETIC ones are made up. Null with the total. */
  source: Maybe<Source>;
  /** How many there are on all pages; null where nobody knows. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** Why `totalCount` is null, and the page empty; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};

/** A structure in a page. */
export type CareStructureEdge = {
  __typename?: 'CareStructureEdge';
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The structure. */
  node: CareStructure;
};

/** Conditions on MSP and health centres; all that are given must hold. */
export type CareStructureFilter = {
  /** In this commune, or in an arrondissement of it. */
  communeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Belongs to this CPTS today. */
  cptsId?: InputMaybe<Scalars['ID']['input']>;
  /** In this department. */
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** This kind. */
  kind?: InputMaybe<CareStructureKind>;
  /** Words of its name, or how they begin; accents and case do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of structures where care is coordinated around patients. */
export type CareStructureKind =
  /** Centre de santé (FINESS category 124). */
  | 'HEALTH_CENTRE'
  /** Maison de santé pluriprofessionnelle (FINESS category 603). */
  | 'MSP';

/** A commune or a municipal arrondissement. */
export type Commune = Territory & {
  __typename?: 'Commune';
  /** MSP and health centres; unknown for a commune of the past. */
  careStructures: Maybe<CareStructureConnection>;
  /** INSEE code, five characters. */
  code: Scalars['ID']['output'];
  /** Whether it exists today. One that does not may share its code with one that does. */
  current: Scalars['Boolean']['output'];
  /** Professionals by profession; unknown for a commune of the past. */
  professionalCounts: Maybe<ProfessionalCounts>;
};


/** A commune or a municipal arrondissement. */
export type Commune_CareStructuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<CareStructureKind>;
};


/** A commune or a municipal arrondissement. */
export type Commune_ProfessionalCountsArgs = {
  mode: InputMaybe<ExerciseMode>;
};

/** Where a structure stands, as its file says, and in degrees. */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Degrees north (WGS 84), computed from x and y; null for projections other than Lambert-93. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east of Greenwich (WGS 84), computed from x and y; null for projections other than Lambert-93. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** The projection as the file names it: LAMBERT_93 in metropolitan France, a zone of UTM overseas. */
  projection: Scalars['String']['output'];
  /** Metres to the east, in the projection. */
  x: Scalars['Float']['output'];
  /** Metres to the north, in the projection. */
  y: Scalars['Float']['output'];
};

/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country = Territory & {
  __typename?: 'Country';
  /** MSP and health centres. */
  careStructures: Maybe<CareStructureConnection>;
  /** FR. */
  code: Scalars['ID']['output'];
  /** Professionals by profession. */
  professionalCounts: Maybe<ProfessionalCounts>;
};


/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country_CareStructuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<CareStructureKind>;
};


/** France: the 18 regions. Overseas collectivities are outside its population, as in the legal populations. */
export type Country_ProfessionalCountsArgs = {
  mode: InputMaybe<ExerciseMode>;
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
  /** MSP and health centres. */
  careStructures: Maybe<CareStructureConnection>;
  /** INSEE code, two or three characters. */
  code: Scalars['ID']['output'];
  /** Professionals by profession. */
  professionalCounts: Maybe<ProfessionalCounts>;
};


/** A department, or an overseas collectivity in the place of one. */
export type Department_CareStructuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<CareStructureKind>;
};


/** A department, or an overseas collectivity in the place of one. */
export type Department_ProfessionalCountsArgs = {
  mode: InputMaybe<ExerciseMode>;
};

/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci = Territory & {
  __typename?: 'EPCI';
  /** MSP and health centres. */
  careStructures: Maybe<CareStructureConnection>;
  /** SIREN, nine digits. */
  code: Scalars['ID']['output'];
  /** Professionals by profession. */
  professionalCounts: Maybe<ProfessionalCounts>;
};


/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci_CareStructuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<CareStructureKind>;
};


/** Établissement public de coopération intercommunale with its own taxation. */
export type Epci_ProfessionalCountsArgs = {
  mode: InputMaybe<ExerciseMode>;
};

/** Modes of practice of the RPPS. */
export type ExerciseMode =
  /** L: self-employed. */
  | 'LIBERAL'
  /** S: employed. */
  | 'SALARIED'
  /** B: volunteer. */
  | 'VOLUNTEER';

/** Two bounds; the field that gives them says what they bound. */
export type FloatRange = {
  __typename?: 'FloatRange';
  /** The higher bound; the same where the figure is one. */
  high: Scalars['Float']['output'];
  /** The lower bound. */
  low: Scalars['Float']['output'];
};

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

/** Members by profession, beside the inhabitants of the perimeter. */
export type MemberDensities = {
  __typename?: 'MemberDensities';
  /** By profession, in the order of the codes, those with nobody left out; empty where nobody knows. */
  byProfession: Array<ProfessionDensity>;
  /** The inhabitants divided by: fewest and most; null where they are not known. */
  inhabitants: Maybe<IntRange>;
  /** How many members the numbers leave out, because no loaded directory knows them. Null otherwise. */
  note: Maybe<Scalars['String']['output']>;
  /** Where the numbers of members come from; SYNTHETIC ones are made up. Null where nobody knows. */
  source: Maybe<Source>;
  /** Members of all professions, each once; null where nobody knows, and where it would betray a hidden number. */
  total: Maybe<Scalars['Int']['output']>;
  /** Why numbers are null that are not hidden; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};

/** A professional's membership in a CPTS. */
export type Membership = {
  __typename?: 'Membership';
  /** The CPTS; null where no loaded source names a CPTS of that id. */
  cpts: Maybe<Cpts>;
  /** Stable name of the CPTS, as the file writes it. */
  cptsId: Scalars['ID']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** The member. */
  professional: Professional;
  /** Where this comes from. */
  source: Source;
  /** First day after it; null while it lasts. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A membership that is not what it was. A membership with another first day is another membership. */
export type MembershipChange = {
  __typename?: 'MembershipChange';
  /** What became of it. */
  change: RecordChangeKind;
  /** The CPTS; null where no loaded source names a CPTS of that id. */
  cpts: Maybe<Cpts>;
  /** Stable name of the CPTS, as the file writes it. */
  cptsId: Scalars['ID']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** RPPS number of the member. */
  rpps: Scalars['ID']['output'];
  /** First day after it, as it is now; null while it lasts, and where the membership was removed. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A page of changes among memberships. */
export type MembershipChangeConnection = {
  __typename?: 'MembershipChangeConnection';
  /** The changes, in the order of CPTS, RPPS numbers and first days. */
  nodes: Array<MembershipChange>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** The version to start from next time; of several pages, that of the first. */
  version: Scalars['ID']['output'];
};

/** A page of memberships. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The memberships, in the order of RPPS numbers. */
  nodes: Array<Membership>;
  /** How many members the list leaves out, because no loaded directory knows them. Null otherwise. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** Where the list comes from; SYNTHETIC ones are made up. Null with the total. */
  source: Maybe<Source>;
  /** How many there are on all pages; null where nobody knows. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** Why `totalCount` is null, and the page empty; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};

/** Whether and where a list goes on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True where a further page exists. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A place of practice. */
export type Practice = {
  __typename?: 'Practice';
  /** The commune; null where it is not known. */
  commune: Maybe<Commune>;
  /** Mode of practice; null where the file does not tell. */
  mode: Maybe<ExerciseMode>;
  /** The MSP or health centre; null for a practice of one's own. */
  structure: Maybe<CareStructure>;
};

/** The name under which a professional practises. */
export type PractisingName = {
  __typename?: 'PractisingName';
  /** Family name; null where the file has none. */
  familyName: Maybe<Scalars['String']['output']>;
  /** Given name; null where the file has none. */
  givenName: Maybe<Scalars['String']['output']>;
};

/** A profession of the RPPS. */
export type Profession = {
  __typename?: 'Profession';
  /** Code of TRE_G15: 10 médecin, 40 chirurgien-dentiste, 60 infirmier. 93, psychologue, is of TRE_R95. */
  code: Scalars['ID']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
  /** Who publishes it. */
  source: Source;
};


/** A profession of the RPPS. */
export type Profession_LabelArgs = {
  language?: InputMaybe<Language>;
};

/** A number of professionals of one profession. */
export type ProfessionCount = {
  __typename?: 'ProfessionCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The profession. */
  profession: Profession;
};

/** Members of one profession. */
export type ProfessionDensity = {
  __typename?: 'ProfessionDensity';
  /** How many; null where hidden. */
  count: Maybe<Scalars['Int']['output']>;
  /** Whether the number is hidden because it is small, or would betray one that is. */
  hidden: Scalars['Boolean']['output'];
  /** Members for 10 000 inhabitants, as two bounds; null where hidden, or where the inhabitants are not known. */
  per10000: Maybe<FloatRange>;
  /** The profession. */
  profession: Profession;
};

/** A health professional: an RPPS number with professional attributes. */
export type Professional = {
  __typename?: 'Professional';
  /** Declared by the CPTS or the professional; null where nobody said. */
  acceptsNewPatients: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether a physician is a general practitioner; null for other professions, and where the file names no skill of the
   * physician.
   */
  generalPractitioner: Maybe<Scalars['Boolean']['output']>;
  /** The CPTS they are members of on that day. Null without the scope membership:read, and where no memberships are loaded. */
  memberships: Maybe<Array<Membership>>;
  /** Where they practise. */
  practices: Array<Practice>;
  /** The name they practise under. Null without the scope directory:read, and where the file was loaded without names. */
  practisingName: Maybe<PractisingName>;
  /** The profession. */
  profession: Profession;
  /** RPPS number, 11 digits. Made-up ones fail the check digit. */
  rpps: Scalars['ID']['output'];
  /** Where this comes from; SYNTHETIC ones are made up. */
  source: Source;
};


/** A health professional: an RPPS number with professional attributes. */
export type Professional_MembershipsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};

/** A page of professionals. */
export type ProfessionalConnection = {
  __typename?: 'ProfessionalConnection';
  /** The professionals, each with its cursor. */
  edges: Array<ProfessionalEdge>;
  /** The professionals. */
  nodes: Array<Professional>;
  /**
   * What the list leaves out: how many communes of the territory it covers, where the file covers only some, and how many
   * professionals have no known commune. Null otherwise.
   */
  note: Maybe<Scalars['String']['output']>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** Where the list comes from; SYNTHETIC ones are made up. Null with the total. */
  source: Maybe<Source>;
  /** How many there are on all pages; null where nobody knows. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** Why `totalCount` is null, and the page empty; null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};

/** Numbers of professionals, with the source that tells whether they are real. */
export type ProfessionalCounts = {
  __typename?: 'ProfessionalCounts';
  /** Those who declare that they take new patients; null where the total is, and where the source does not say for anybody. */
  acceptingNewPatients: Maybe<Scalars['Int']['output']>;
  /** By profession, in the order of the codes, those with nobody left out; empty where the total is null. */
  byProfession: Array<ProfessionCount>;
  /**
   * What the total leaves out: how many communes of the territory are counted, where the file covers only some; how many
   * professionals have no known commune; or how many members no loaded directory knows. Null otherwise.
   */
  note: Maybe<Scalars['String']['output']>;
  /** Where the numbers come from; SYNTHETIC ones are made up. Null where the total is. */
  source: Maybe<Source>;
  /** All professions together, each professional once; null where nobody knows. */
  total: Maybe<Scalars['Int']['output']>;
  /** Why the total is null: no file is loaded, it says nothing of the CPTS or the territory, or the code is no territory of today. Null otherwise. */
  unknownReason: Maybe<Scalars['String']['output']>;
};

/** A professional in a page. */
export type ProfessionalEdge = {
  __typename?: 'ProfessionalEdge';
  /** Where it stands: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The professional. */
  node: Professional;
};

/** Conditions on professionals; all that are given must hold. */
export type ProfessionalFilter = {
  /** Declares to take new patients, or not; the list is unknown where the source does not say for anybody. */
  acceptsNewPatients?: InputMaybe<Scalars['Boolean']['input']>;
  /** A practice in this commune, or in an arrondissement of it. */
  communeCode?: InputMaybe<Scalars['ID']['input']>;
  /** A practice in this department. */
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** Physicians only: whether they are general practitioners. */
  generalPractitioner?: InputMaybe<Scalars['Boolean']['input']>;
  /** A practice in this mode. Conditions on practices must hold for one and the same. */
  mode?: InputMaybe<ExerciseMode>;
  /** One of these professions; none with an empty list. */
  professionCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query = {
  __typename?: 'Query';
  /** An MSP or a health centre by the FINESS number of its site. */
  careStructure: Maybe<CareStructure>;
  /**
   * What loads added, changed and removed among MSP and health centres since a version, for partners that keep a copy: the
   * difference between then and now, not the steps between. The last 100 loads are remembered.
   */
  careStructureChangesSince: Maybe<CareStructureChangeConnection>;
  /** MSP and health centres in the order of their FINESS numbers, page by page. */
  careStructures: Maybe<CareStructureConnection>;
  /** What loads added, changed and removed among memberships since a version, as `careStructureChangesSince` tells of structures. Null without the scope membership:read. */
  membershipChangesSince: Maybe<MembershipChangeConnection>;
  /** A profession by its code: 10 for physicians. */
  profession: Maybe<Profession>;
  /** A professional by RPPS number. */
  professional: Maybe<Professional>;
  /** The datasets this part of the graph was loaded from. */
  professionalDatasets: Array<Dataset>;
  /** Professionals in the order of their RPPS numbers, page by page. */
  professionals: Maybe<ProfessionalConnection>;
  /** The professions of the RPPS (nomenclature TRE_G15; psychologists are in TRE_R95), in the order of their codes. */
  professions: Array<Profession>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_CareStructureArgs = {
  finess: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_CareStructureChangesSinceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  version: InputMaybe<Scalars['ID']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_CareStructuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CareStructureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_MembershipChangesSinceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  version: InputMaybe<Scalars['ID']['input']>;
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_ProfessionArgs = {
  code: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_ProfessionalArgs = {
  rpps: Scalars['ID']['input'];
};


/** What Maillage answers: territories, CPTS and their contracts, professionals and MSP, every fact with its source. */
export type Query_ProfessionalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProfessionalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** MSP and health centres. */
  careStructures: Maybe<CareStructureConnection>;
  /** INSEE code, two digits. */
  code: Scalars['ID']['output'];
  /** Professionals by profession. */
  professionalCounts: Maybe<ProfessionalCounts>;
};


/** A region. */
export type Region_CareStructuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<CareStructureKind>;
};


/** A region. */
export type Region_ProfessionalCountsArgs = {
  mode: InputMaybe<ExerciseMode>;
};

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
  /** MSP and health centres there. */
  careStructures: Maybe<CareStructureConnection>;
  /** INSEE code; for an EPCI its SIREN; FR for the country. */
  code: Scalars['ID']['output'];
  /** How many professionals practise there, by profession; each counted once, with the source that says whether they are made up. */
  professionalCounts: Maybe<ProfessionalCounts>;
};


/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory_CareStructuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<CareStructureKind>;
};


/** Country, region, department, EPCI or commune: anything with a code, a name and inhabitants that CPTS may cover and professionals practise in. */
export type Territory_ProfessionalCountsArgs = {
  mode: InputMaybe<ExerciseMode>;
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
  CPTS: Cpts;
  CareStructure: CareStructure;
  Commune: Commune;
  Country: Country;
  Department: Department;
  EPCI: Epci;
  Professional: Professional;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CPTS:
    ( { __typename: 'CPTS' }
    & GraphQLRecursivePick<FederationTypes['CPTS'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CPTS'], {"inhabitantsAtLeast":true,"inhabitantsAtMost":true}> ) );
  CareStructure:
    ( { __typename: 'CareStructure' }
    & GraphQLRecursivePick<FederationTypes['CareStructure'], {"finess":true}> );
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}>
    & ( Record<PropertyKey, never>
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
  Professional:
    ( { __typename: 'Professional' }
    & GraphQLRecursivePick<FederationTypes['Professional'], {"rpps":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Territory:
    | ( TerritoryReferenceParent )
    | ( TerritoryReferenceParent )
    | ( TerritoryReferenceParent )
    | ( TerritoryReferenceParent )
    | ( TerritoryReferenceParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CPTS: ResolverTypeWrapper<CptsReferenceParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CareStructure: ResolverTypeWrapper<CareStructureRowParent>;
  CareStructureChange: ResolverTypeWrapper<CareStructureChangeParent>;
  CareStructureChangeConnection: ResolverTypeWrapper<CareStructureChangesParent>;
  CareStructureConnection: ResolverTypeWrapper<CareStructurePageParent>;
  CareStructureEdge: ResolverTypeWrapper<CareStructureInPageParent>;
  CareStructureFilter: CareStructureFilter;
  CareStructureKind: CareStructureKind;
  Commune: ResolverTypeWrapper<TerritoryReferenceParent>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Country: ResolverTypeWrapper<TerritoryReferenceParent>;
  Dataset: ResolverTypeWrapper<DatasetVersionRowParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Department: ResolverTypeWrapper<TerritoryReferenceParent>;
  EPCI: ResolverTypeWrapper<TerritoryReferenceParent>;
  ExerciseMode: ExerciseMode;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  FloatRange: ResolverTypeWrapper<FloatRange>;
  IntRange: ResolverTypeWrapper<IntRange>;
  Language: Language;
  MemberDensities: ResolverTypeWrapper<DensitiesParent>;
  Membership: ResolverTypeWrapper<MembershipRowParent>;
  MembershipChange: ResolverTypeWrapper<MembershipChangeParent>;
  MembershipChangeConnection: ResolverTypeWrapper<MembershipChangesParent>;
  MembershipConnection: ResolverTypeWrapper<MembershipPageParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Practice: ResolverTypeWrapper<PracticeRowParent>;
  PractisingName: ResolverTypeWrapper<ProfessionalNameRowParent>;
  Profession: ResolverTypeWrapper<ProfessionRowParent>;
  ProfessionCount: ResolverTypeWrapper<CountOfProfessionParent>;
  ProfessionDensity: ResolverTypeWrapper<DensityOfProfessionParent>;
  Professional: ResolverTypeWrapper<ProfessionalRowParent>;
  ProfessionalConnection: ResolverTypeWrapper<ProfessionalPageParent>;
  ProfessionalCounts: ResolverTypeWrapper<CountsParent>;
  ProfessionalEdge: ResolverTypeWrapper<ProfessionalInPageParent>;
  ProfessionalFilter: ProfessionalFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChangeKind: RecordChangeKind;
  Region: ResolverTypeWrapper<TerritoryReferenceParent>;
  Source: ResolverTypeWrapper<SourceRowParent>;
  SourceKind: SourceKind;
  Territory: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Territory']>;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CPTS: CptsReferenceParent;
  ID: Scalars['ID']['output'];
  CareStructure: CareStructureRowParent;
  CareStructureChange: CareStructureChangeParent;
  CareStructureChangeConnection: CareStructureChangesParent;
  CareStructureConnection: CareStructurePageParent;
  CareStructureEdge: CareStructureInPageParent;
  CareStructureFilter: CareStructureFilter;
  Commune: TerritoryReferenceParent;
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  Country: TerritoryReferenceParent;
  Dataset: DatasetVersionRowParent;
  Date: Scalars['Date']['output'];
  Department: TerritoryReferenceParent;
  EPCI: TerritoryReferenceParent;
  FieldSet: Scalars['FieldSet']['output'];
  FloatRange: FloatRange;
  IntRange: IntRange;
  MemberDensities: DensitiesParent;
  Membership: MembershipRowParent;
  MembershipChange: MembershipChangeParent;
  MembershipChangeConnection: MembershipChangesParent;
  MembershipConnection: MembershipPageParent;
  PageInfo: PageInfo;
  Practice: PracticeRowParent;
  PractisingName: ProfessionalNameRowParent;
  Profession: ProfessionRowParent;
  ProfessionCount: CountOfProfessionParent;
  ProfessionDensity: DensityOfProfessionParent;
  Professional: ProfessionalRowParent;
  ProfessionalConnection: ProfessionalPageParent;
  ProfessionalCounts: CountsParent;
  ProfessionalEdge: ProfessionalInPageParent;
  ProfessionalFilter: ProfessionalFilter;
  Query: Record<PropertyKey, never>;
  Region: TerritoryReferenceParent;
  Source: SourceRowParent;
  Territory: ResolversInterfaceTypes<ResolversParentTypes>['Territory'];
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

export type CptsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CPTS'] = ResolversParentTypes['CPTS'], FederationReferenceType extends FederationReferenceTypes['CPTS'] = FederationReferenceTypes['CPTS']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CPTS']> | FederationReferenceType, FederationReferenceType, ContextType>;
  careStructures?: Resolver<Maybe<ResolversTypes['CareStructureConnection']>, ParentType, ContextType, RequireFields<Cpts_CareStructuresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCounts?: Resolver<Maybe<ResolversTypes['ProfessionalCounts']>, ParentType, ContextType, Partial<Cpts_MemberCountsArgs>>;
  memberDensities?: Resolver<Maybe<ResolversTypes['MemberDensities']>, ParentType, ContextType, RequireFields<Cpts_MemberDensitiesArgs, 'hideBelow'>>;
  members?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<Cpts_MembersArgs, 'first'>>;
};

export type CareStructureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareStructure'] = ResolversParentTypes['CareStructure'], FederationReferenceType extends FederationReferenceTypes['CareStructure'] = FederationReferenceTypes['CareStructure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareStructure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  cpts?: Resolver<Array<Maybe<ResolversTypes['CPTS']>>, ParentType, ContextType>;
  cptsIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  finess?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareStructureKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  professionals?: Resolver<ResolversTypes['ProfessionalConnection'], ParentType, ContextType, RequireFields<CareStructure_ProfessionalsArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CareStructureChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareStructureChange'] = ResolversParentTypes['CareStructureChange']> = {
  careStructure?: Resolver<Maybe<ResolversTypes['CareStructure']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RecordChangeKind'], ParentType, ContextType>;
  finess?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareStructureChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareStructureChangeConnection'] = ResolversParentTypes['CareStructureChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CareStructureChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareStructureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareStructureConnection'] = ResolversParentTypes['CareStructureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CareStructureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CareStructure']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CareStructureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareStructureEdge'] = ResolversParentTypes['CareStructureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareStructure'], ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  careStructures?: Resolver<Maybe<ResolversTypes['CareStructureConnection']>, ParentType, ContextType, RequireFields<Commune_CareStructuresArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  professionalCounts?: Resolver<Maybe<ResolversTypes['ProfessionalCounts']>, ParentType, ContextType, Partial<Commune_ProfessionalCountsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  careStructures?: Resolver<Maybe<ResolversTypes['CareStructureConnection']>, ParentType, ContextType, RequireFields<Country_CareStructuresArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  professionalCounts?: Resolver<Maybe<ResolversTypes['ProfessionalCounts']>, ParentType, ContextType, Partial<Country_ProfessionalCountsArgs>>;
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
  careStructures?: Resolver<Maybe<ResolversTypes['CareStructureConnection']>, ParentType, ContextType, RequireFields<Department_CareStructuresArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  professionalCounts?: Resolver<Maybe<ResolversTypes['ProfessionalCounts']>, ParentType, ContextType, Partial<Department_ProfessionalCountsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpciResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EPCI'] = ResolversParentTypes['EPCI'], FederationReferenceType extends FederationReferenceTypes['EPCI'] = FederationReferenceTypes['EPCI']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EPCI']> | FederationReferenceType, FederationReferenceType, ContextType>;
  careStructures?: Resolver<Maybe<ResolversTypes['CareStructureConnection']>, ParentType, ContextType, RequireFields<Epci_CareStructuresArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  professionalCounts?: Resolver<Maybe<ResolversTypes['ProfessionalCounts']>, ParentType, ContextType, Partial<Epci_ProfessionalCountsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type FloatRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FloatRange'] = ResolversParentTypes['FloatRange']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IntRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntRange'] = ResolversParentTypes['IntRange']> = {
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberDensitiesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberDensities'] = ResolversParentTypes['MemberDensities']> = {
  byProfession?: Resolver<Array<ResolversTypes['ProfessionDensity']>, ParentType, ContextType>;
  inhabitants?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  cpts?: Resolver<Maybe<ResolversTypes['CPTS']>, ParentType, ContextType>;
  cptsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  professional?: Resolver<ResolversTypes['Professional'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MembershipChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipChange'] = ResolversParentTypes['MembershipChange']> = {
  change?: Resolver<ResolversTypes['RecordChangeKind'], ParentType, ContextType>;
  cpts?: Resolver<Maybe<ResolversTypes['CPTS']>, ParentType, ContextType>;
  cptsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rpps?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MembershipChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipChangeConnection'] = ResolversParentTypes['MembershipChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MembershipChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['ExerciseMode']>, ParentType, ContextType>;
  structure?: Resolver<Maybe<ResolversTypes['CareStructure']>, ParentType, ContextType>;
};

export type PractisingNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PractisingName'] = ResolversParentTypes['PractisingName']> = {
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Profession'] = ResolversParentTypes['Profession']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Profession_LabelArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ProfessionCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfessionCount'] = ResolversParentTypes['ProfessionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
};

export type ProfessionDensityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfessionDensity'] = ResolversParentTypes['ProfessionDensity']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  per10000?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional'], FederationReferenceType extends FederationReferenceTypes['Professional'] = FederationReferenceTypes['Professional']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Professional']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptsNewPatients?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  generalPractitioner?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  memberships?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType, Partial<Professional_MembershipsArgs>>;
  practices?: Resolver<Array<ResolversTypes['Practice']>, ParentType, ContextType>;
  practisingName?: Resolver<Maybe<ResolversTypes['PractisingName']>, ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
  rpps?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ProfessionalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfessionalConnection'] = ResolversParentTypes['ProfessionalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProfessionalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Professional']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfessionalCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfessionalCounts'] = ResolversParentTypes['ProfessionalCounts']> = {
  acceptingNewPatients?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byProfession?: Resolver<Array<ResolversTypes['ProfessionCount']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfessionalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfessionalEdge'] = ResolversParentTypes['ProfessionalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Professional'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  careStructure?: Resolver<Maybe<ResolversTypes['CareStructure']>, ParentType, ContextType, RequireFields<Query_CareStructureArgs, 'finess'>>;
  careStructureChangesSince?: Resolver<Maybe<ResolversTypes['CareStructureChangeConnection']>, ParentType, ContextType, RequireFields<Query_CareStructureChangesSinceArgs, 'first'>>;
  careStructures?: Resolver<Maybe<ResolversTypes['CareStructureConnection']>, ParentType, ContextType, RequireFields<Query_CareStructuresArgs, 'first'>>;
  membershipChangesSince?: Resolver<Maybe<ResolversTypes['MembershipChangeConnection']>, ParentType, ContextType, RequireFields<Query_MembershipChangesSinceArgs, 'first'>>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType, RequireFields<Query_ProfessionArgs, 'code'>>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType, RequireFields<Query_ProfessionalArgs, 'rpps'>>;
  professionalDatasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  professionals?: Resolver<Maybe<ResolversTypes['ProfessionalConnection']>, ParentType, ContextType, RequireFields<Query_ProfessionalsArgs, 'first'>>;
  professions?: Resolver<Array<ResolversTypes['Profession']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  careStructures?: Resolver<Maybe<ResolversTypes['CareStructureConnection']>, ParentType, ContextType, RequireFields<Region_CareStructuresArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  professionalCounts?: Resolver<Maybe<ResolversTypes['ProfessionalCounts']>, ParentType, ContextType, Partial<Region_ProfessionalCountsArgs>>;
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

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Scope'], any> {
  name: 'federation__Scope';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = RequestContext> = {
  CPTS?: CptsResolvers<ContextType>;
  CareStructure?: CareStructureResolvers<ContextType>;
  CareStructureChange?: CareStructureChangeResolvers<ContextType>;
  CareStructureChangeConnection?: CareStructureChangeConnectionResolvers<ContextType>;
  CareStructureConnection?: CareStructureConnectionResolvers<ContextType>;
  CareStructureEdge?: CareStructureEdgeResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  EPCI?: EpciResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  FloatRange?: FloatRangeResolvers<ContextType>;
  IntRange?: IntRangeResolvers<ContextType>;
  MemberDensities?: MemberDensitiesResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipChange?: MembershipChangeResolvers<ContextType>;
  MembershipChangeConnection?: MembershipChangeConnectionResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  PractisingName?: PractisingNameResolvers<ContextType>;
  Profession?: ProfessionResolvers<ContextType>;
  ProfessionCount?: ProfessionCountResolvers<ContextType>;
  ProfessionDensity?: ProfessionDensityResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  ProfessionalConnection?: ProfessionalConnectionResolvers<ContextType>;
  ProfessionalCounts?: ProfessionalCountsResolvers<ContextType>;
  ProfessionalEdge?: ProfessionalEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
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
