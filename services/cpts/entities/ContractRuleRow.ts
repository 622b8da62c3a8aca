import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mission } from '../../../schema/generated/cpts';
import type { ContractRuleName } from '../model/contract/ContractRuleName';

/** A rule of contracts, for a mission or for the contract as a whole. */
@Entity({ name: 'contract_rule' })
export class ContractRuleRow {
  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'varchar', length: 32 })
  rule!: ContractRuleName;

  @Column({ type: 'varchar', length: 32, nullable: true })
  mission!: Mission | null;

  @Column({ type: 'int', nullable: true })
  value!: number | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
