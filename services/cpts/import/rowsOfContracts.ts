import { ContractRow } from '../entities/ContractRow';
import { ContractRuleRow } from '../entities/ContractRuleRow';
import { ContractSignatoryRow } from '../entities/ContractSignatoryRow';
import { OrganizationRow } from '../entities/OrganizationRow';
import { PaymentCptsRow } from '../entities/PaymentCptsRow';
import { PaymentRow } from '../entities/PaymentRow';
import { StartUpAidRow } from '../entities/StartUpAidRow';
import { documentsDatasetId as datasetId } from './datasetIds';
import { dateColumns } from './dateColumns';
import type { DocumentFacts, Sourced } from './documentFacts';
import type { ContractRuleFact } from './documentContractRules';
import type { ContractFact, OrganizationFact, PaymentFact, StartUpAidFact } from './documentFormat';
import { tableRows, type TableRows } from './TableRows';

/** Organizations, contracts, payments and start-up aids as rows. */
export function rowsOfContracts(facts: DocumentFacts): TableRows[] {
  return [
    tableRows(OrganizationRow, facts.organizations.map(organizationRow)),
    tableRows(ContractRow, facts.contracts.map(contractRow)),
    tableRows(ContractRuleRow, facts.contractRules.map(ruleRow)),
    tableRows(ContractSignatoryRow, facts.contracts.flatMap(signatoryRows)),
    tableRows(PaymentRow, facts.payments.map(paymentRow)),
    tableRows(PaymentCptsRow, facts.payments.flatMap(paymentCptsRows)),
    tableRows(StartUpAidRow, facts.startUpAids.map(startUpAidRow)),
  ];
}

function organizationRow(fact: OrganizationFact): OrganizationRow {
  return {
    id: fact.id,
    datasetId,
    name: fact.name,
    kind: fact.kind,
    departmentCode: fact.department,
    regionCode: fact.region,
  };
}

function ruleRow(
  { rule, mission, value, sourceId }: Sourced<ContractRuleFact>,
  position: number,
): ContractRuleRow {
  return { position, rule, mission, value, sourceId };
}

function contractRow(fact: Sourced<ContractFact>): ContractRow {
  return {
    id: fact.id,
    datasetId,
    cptsId: fact.cpts,
    signed: dateColumns(fact.signed),
    signedAtCode: fact.signedAt,
    note: fact.note,
    sourceId: fact.sourceId,
  };
}

function signatoryRows(fact: ContractFact): ContractSignatoryRow[] {
  return fact.signatories.map((organizationId, position) => ({
    contractId: fact.id,
    position,
    datasetId,
    organizationId,
  }));
}

function paymentRow(fact: Sourced<PaymentFact>): PaymentRow {
  return {
    id: fact.id,
    datasetId,
    amount: fact.amount,
    paid: dateColumns(fact.paid),
    payerId: fact.payer,
    purpose: fact.purpose,
    note: fact.note,
    sourceId: fact.sourceId,
  };
}

function paymentCptsRows(fact: PaymentFact): PaymentCptsRow[] {
  return fact.cpts.map((cptsId) => ({ paymentId: fact.id, cptsId, datasetId }));
}

function startUpAidRow(fact: Sourced<StartUpAidFact>): StartUpAidRow {
  return {
    id: fact.id,
    amount: fact.amount,
    payerId: fact.payer,
    purpose: fact.purpose,
    conditionStage: fact.condition,
    regionCode: fact.region,
    note: fact.note,
    sourceId: fact.sourceId,
  };
}
