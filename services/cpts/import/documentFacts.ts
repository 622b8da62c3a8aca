import type { ContractRuleFact } from './documentContractRules';
import type {
  ContractFact,
  CptsFact,
  DocumentFile,
  DocumentSource,
  HealthActionFact,
  OrganizationFact,
  PaymentFact,
  StartUpAidFact,
  StatedFigureFact,
  SupportOrganizationFact,
} from './documentFormat';
import type { CptsNameFact } from './documentNames';
import { documentFundingGrids, type FundingGridFact } from './documentFundingGrids';

/** A fact and the id of the source that states it. */
export type Sourced<Fact> = Fact & { readonly sourceId: string };

/** The facts of all documents, flat, in the order of the files; funding grids are put together. */
export interface DocumentFacts {
  readonly sources: readonly DocumentSource[];
  readonly organizations: readonly Sourced<OrganizationFact>[];
  readonly cpts: readonly Sourced<CptsFact>[];
  readonly cptsNames: readonly Sourced<CptsNameFact>[];
  readonly contracts: readonly Sourced<ContractFact>[];
  readonly contractRules: readonly Sourced<ContractRuleFact>[];
  readonly payments: readonly Sourced<PaymentFact>[];
  readonly startUpAids: readonly Sourced<StartUpAidFact>[];
  readonly statedFigures: readonly Sourced<StatedFigureFact>[];
  readonly supportOrganizations: readonly Sourced<SupportOrganizationFact>[];
  readonly healthActions: readonly Sourced<HealthActionFact>[];
  readonly fundingGrids: readonly FundingGridFact[];
}

/** Every fact of the documents with its source. The documents must have passed checkDocuments. */
export function documentFacts(documents: readonly DocumentFile[]): DocumentFacts {
  return {
    sources: documents.map((document) => document.source),
    organizations: sourced(documents, (document) => document.organizations),
    cpts: sourced(documents, (document) => document.cpts),
    cptsNames: sourced(documents, (document) => document.cptsNames),
    contracts: sourced(documents, (document) => document.contracts),
    contractRules: sourced(documents, (document) => document.contractRules),
    payments: sourced(documents, (document) => document.payments),
    startUpAids: sourced(documents, (document) => document.startUpAids),
    statedFigures: sourced(documents, (document) => document.statedFigures),
    supportOrganizations: sourced(documents, (document) => document.supportOrganizations),
    healthActions: sourced(documents, (document) => document.healthActions),
    fundingGrids: documentFundingGrids(documents),
  };
}

function sourced<Fact extends object>(
  documents: readonly DocumentFile[],
  listOf: (document: DocumentFile) => readonly Fact[],
): Sourced<Fact>[] {
  return documents.flatMap((document) =>
    listOf(document).map((fact) => ({ ...fact, sourceId: document.source.id })),
  );
}
