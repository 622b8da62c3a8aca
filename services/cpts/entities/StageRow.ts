import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CptsStage } from '../../../schema/generated/cpts';
import { StatedDateColumns } from './StatedDateColumns';

/** A stage that a source says a CPTS has reached. */
@Entity({ name: 'cpts_stage' })
export class StageRow {
  @PrimaryColumn({ type: 'varchar', length: 100 })
  id!: string;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;

  @Column({ type: 'varchar', length: 64 })
  cptsId!: string;

  @Column({ type: 'varchar', length: 32 })
  stage!: CptsStage;

  @Column(() => StatedDateColumns, { prefix: 'date' })
  date!: StatedDateColumns;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
