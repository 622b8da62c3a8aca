import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaymentPurpose } from '../../../schema/generated/cpts';
import { centsTransformer } from './centsTransformer';
import { StatedDateColumns } from './StatedDateColumns';

/** A payment as a document states it. */
@Entity({ name: 'payment' })
export class PaymentRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;

  @Column({ type: 'bigint', transformer: centsTransformer })
  amount!: number;

  @Column(() => StatedDateColumns, { prefix: 'paid' })
  paid!: StatedDateColumns;

  @Column({ type: 'varchar', length: 64 })
  payerId!: string;

  @Column({ type: 'varchar', length: 32 })
  purpose!: PaymentPurpose;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
