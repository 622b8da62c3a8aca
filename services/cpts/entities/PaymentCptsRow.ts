import { Entity, PrimaryColumn } from 'typeorm';

/** A CPTS that received a payment, alone or with others. */
@Entity({ name: 'payment_cpts' })
export class PaymentCptsRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  paymentId!: string;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  cptsId!: string;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;
}
