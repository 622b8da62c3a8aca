import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CptsStage, PaymentPurpose } from '../../../schema/generated/cpts';
import { centsTransformer } from './centsTransformer';

/** An aid that an ARS gives to projects of its region. */
@Entity({ name: 'start_up_aid' })
export class StartUpAidRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Column({ type: 'bigint', transformer: centsTransformer })
  amount!: number;

  @Column({ type: 'varchar', length: 64 })
  payerId!: string;

  @Column({ type: 'varchar', length: 32 })
  purpose!: PaymentPurpose;

  @Column({ type: 'varchar', length: 32, nullable: true })
  conditionStage!: CptsStage | null;

  @Column({ type: 'varchar', length: 2 })
  regionCode!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
