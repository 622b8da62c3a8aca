import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The files that were loaded last into a place of a dataset, so that the same files are not loaded again. */
@Entity({ name: 'dataset_import' })
export class DatasetImportRow {
  /** The word of the command, and the vintage where several stand side by side: rpps, populations 2024. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Column({ type: 'varchar', length: 64 })
  datasetId!: string;

  /** Over the files, the rules and the settings that decide what is loaded. */
  @Column({ type: 'varchar', length: 64 })
  fingerprint!: string;

  @Column({ type: 'varchar', length: 30 })
  importedAt!: string;
}
