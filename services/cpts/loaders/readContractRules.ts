import type { DataSource } from 'typeorm';
import { ContractRuleRow } from '../entities/ContractRuleRow';
import type { ContractRules } from '../model/contract/ContractRules';
import { assembleContractRules } from './assembleContractRules';

/** The rules of contracts: one statement. */
export async function readContractRules(database: DataSource): Promise<ContractRules> {
  return assembleContractRules(
    await database.getRepository(ContractRuleRow).find({ order: { position: 'ASC' } }),
  );
}
