import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Confidence } from '../../../schema/generated/cpts';
import { centsTransformer } from './centsTransformer';

/** A published yearly total by size. */
@Entity({ name: 'grid_total' })
export class GridTotalRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  gridId!: string;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'boolean', nullable: true })
  unscheduledCareIncluded!: boolean | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  amount1!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  amount2!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  amount3!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  amount4!: number | null;

  @Column({ type: 'varchar', length: 16 })
  confidence!: Confidence;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
