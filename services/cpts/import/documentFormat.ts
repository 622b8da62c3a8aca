import { z } from 'zod';
import { contract, cpts, type perimeter, type perimeterEntry, type stage } from './documentCptsFormat';
import { contractRule } from './documentContractRules';
import * as kinds from './documentEnums';
import { cptsName } from './documentNames';
import { fundingGridPart } from './documentGridFormat';
import {
  day,
  departmentCode,
  euros,
  regionCode,
  stableName,
  statedDate,
  territory,
  text,
} from './documentValues';

/*
 * A file of data/ holds the facts of one document: its `source`, then lists of facts, each with `where` in the document
 * it stands. The source of a fact is that of its file. Ids are stable names, each given once over all files; only
 * funding grids are put together from several files (see documentGridFormat.ts). Unknown is null, never 0. `note` is in
 * English and says what a reader must know. Money is in euros in the files and in whole cents once read.
 */

/** Where in the document the fact stands: "slide 6", "footnote 1". */
const where = text;
const note = text.nullable();

const source = z.strictObject({
  id: stableName,
  title: text.max(300),
  publisher: text.max(200),
  kind: kinds.sourceKind,
  publishedOn: day.nullable(),
  /** How the date of the document is known, or within which days it was published. */
  dating: text,
  licence: text.max(200).nullable(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
});

const organization = z.strictObject({
  /** For a CPTS, the id of the CPTS. */
  id: stableName,
  name: text.max(200),
  kind: kinds.organizationKind,
  /** Null where it works in more than one. */
  department: departmentCode.nullable(),
  region: regionCode.nullable(),
  where,
});

const payment = z.strictObject({
  id: stableName,
  amount: euros,
  paid: statedDate.nullable(),
  /** Id of an organization. */
  payer: stableName,
  purpose: kinds.paymentPurpose,
  cpts: z.array(stableName).min(1),
  note,
  where,
});

const startUpAid = z.strictObject({
  id: stableName,
  amount: euros,
  /** Id of an organization. */
  payer: stableName,
  purpose: kinds.paymentPurpose,
  condition: kinds.cptsStage.nullable(),
  region: regionCode,
  note,
  where,
});

const statedFigure = z.strictObject({
  id: stableName,
  indicator: kinds.indicator,
  /** A share is 0 to 1; yearly funding is in euros, not cents: it is shown as stated. */
  value: z.number().nonnegative(),
  /** The higher of two values, with BETWEEN only. */
  upTo: z.number().nonnegative().nullable(),
  qualifier: kinds.qualifier,
  asOf: statedDate.nullable(),
  stage: kinds.cptsStage.nullable(),
  /** The CPTS it is about, together. */
  cpts: z.array(stableName),
  /** Both empty cpts and null territory: CPTS in general. Both given: the part of these CPTS in this territory. */
  territory: territory.nullable(),
  note,
  where,
});

const supportOrganization = z.strictObject({
  id: stableName,
  /** Id of an organization. */
  organization: stableName,
  area: text.max(200),
  website: z.url({ protocol: /^https?$/ }).nullable(),
  departments: z.array(departmentCode).min(1),
  wholeDepartments: z.boolean(),
  vacant: z.boolean(),
  where,
});

const healthAction = z.strictObject({
  id: stableName,
  titleFr: text.max(200),
  titleEn: text.max(200),
  mission: kinds.mission,
  publics: z.array(text).min(1),
  delayHours: z.int().positive().nullable(),
  /** Empty where the document speaks of CPTS in general. */
  cpts: z.array(stableName),
  territory: territory.nullable(),
  where,
});

/** A data file: one document and the facts it states. A list without facts may be left out of the file; once read it is empty. */
export const documentFile = z.strictObject({
  source,
  organizations: z.array(organization).default([]),
  cpts: z.array(cpts).default([]),
  cptsNames: z.array(cptsName).default([]),
  contracts: z.array(contract).default([]),
  contractRules: z.array(contractRule).default([]),
  payments: z.array(payment).default([]),
  startUpAids: z.array(startUpAid).default([]),
  statedFigures: z.array(statedFigure).default([]),
  supportOrganizations: z.array(supportOrganization).default([]),
  healthActions: z.array(healthAction).default([]),
  fundingGrids: z.array(fundingGridPart).default([]),
});

/** data/missions.json: our own labels, translations of what the documents call the missions; not a fact of one document. */
export const missionsFile = z.strictObject({
  operatingFunds: z.strictObject({ labelFr: text, labelEn: text }),
  missions: z
    .array(z.strictObject({ mission: kinds.mission, labelFr: text, labelEn: text }))
    .refine(
      (labels) =>
        kinds.mission.options.every((one) => labels.filter(({ mission }) => mission === one).length === 1),
      'must label every mission once',
    ),
});

export type DocumentFile = z.infer<typeof documentFile>;
export type DocumentSource = z.infer<typeof source>;
export type OrganizationFact = z.infer<typeof organization>;
export type StageFact = z.infer<typeof stage>;
export type PerimeterFact = z.infer<typeof perimeter>;
export type PerimeterEntryFact = z.infer<typeof perimeterEntry>;
export type CptsFact = z.infer<typeof cpts>;
export type ContractFact = z.infer<typeof contract>;
export type PaymentFact = z.infer<typeof payment>;
export type StartUpAidFact = z.infer<typeof startUpAid>;
export type StatedFigureFact = z.infer<typeof statedFigure>;
export type SupportOrganizationFact = z.infer<typeof supportOrganization>;
export type HealthActionFact = z.infer<typeof healthAction>;
export type MissionsFile = z.infer<typeof missionsFile>;
