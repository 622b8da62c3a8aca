import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A body that signed a contract, in the order of the source. */
@Entity({ name: 'contract_signatory' })
export class ContractSignatoryRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  contractId!: string;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;

  @Column({ type: 'varchar', length: 64 })
  organizationId!: string;
}
