import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CptsStage, Indicator, Qualifier } from '../../../schema/generated/cpts';
import type { TerritoryLevel } from '../model/Territory';
import { StatedDateColumns } from './StatedDateColumns';

/** A figure as a document states it. */
@Entity({ name: 'stated_figure' })
export class StatedFigureRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Column({ type: 'varchar', length: 32 })
  indicator!: Indicator;

  @Column({ type: 'double' })
  value!: number;

  @Column({ type: 'double', nullable: true })
  upTo!: number | null;

  @Column({ type: 'varchar', length: 16 })
  qualifier!: Qualifier;

  @Column(() => StatedDateColumns, { prefix: 'asOf' })
  asOf!: StatedDateColumns;

  @Column({ type: 'varchar', length: 32, nullable: true })
  stage!: CptsStage | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  territoryLevel!: TerritoryLevel | null;

  @Column({ type: 'varchar', length: 9, nullable: true })
  territoryCode!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
