import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Confidence, Mission } from '../../../schema/generated/cpts';
import { centsTransformer } from './centsTransformer';

/** Yearly ceilings of a mission, or of operating funds where it has none, by size. */
@Entity({ name: 'funding_line' })
export class FundingLineRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  gridId!: string;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'varchar', length: 32, nullable: true })
  mission!: Mission | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  amount1!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  amount2!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  amount3!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  amount4!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  fixed1!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  fixed2!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  fixed3!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  fixed4!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  variable1!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  variable2!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  variable3!: number | null;

  @Column({ type: 'bigint', transformer: centsTransformer, nullable: true })
  variable4!: number | null;

  @Column({ type: 'varchar', length: 16 })
  confidence!: Confidence;

  @Column({ type: 'boolean' })
  variableOnEvent!: boolean;

  /** A JSON list of missions. */
  @Column({ type: 'text' })
  includes!: string;

  @Column({ type: 'text', nullable: true })
  noteFr!: string | null;

  @Column({ type: 'text', nullable: true })
  noteEn!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
