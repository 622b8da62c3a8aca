import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The version of a dataset that answers now. A load replaces the row in the transaction that replaces the data. */
@Entity({ name: 'dataset_version' })
export class DatasetVersionRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Column({ type: 'varchar', length: 64 })
  version!: string;

  @Column({ type: 'varchar', length: 64 })
  fingerprint!: string;

  @Column({ type: 'varchar', length: 10, nullable: true })
  asOf!: string | null;

  @Column({ type: 'varchar', length: 30 })
  importedAt!: string;

  @Column({ type: 'int' })
  rows!: number;

  @Column({ type: 'int' })
  rejected!: number;

  /** Rows of the files: those loaded, merged, left out and rejected together. */
  @Column({ type: 'int', default: 0 })
  rowsRead!: number;

  @Column({ type: 'int', default: 0 })
  merged!: number;

  @Column({ type: 'int', default: 0 })
  leftOut!: number;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
