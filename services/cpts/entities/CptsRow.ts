import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StatedDateColumns } from './StatedDateColumns';

/** A CPTS, or an initiative for one. */
@Entity({ name: 'cpts' })
export class CptsRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'text' })
  foldedNames!: string;

  @Column({ type: 'boolean' })
  named!: boolean;

  /** A JSON list of texts. */
  @Column({ type: 'text' })
  otherNames!: string;

  @Column({ type: 'varchar', length: 9, nullable: true })
  finess!: string | null;

  @Column(() => StatedDateColumns, { prefix: 'expectedSignature' })
  expectedSignature!: StatedDateColumns;

  @Column({ type: 'text', nullable: true })
  perimeterUnknownReason!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
