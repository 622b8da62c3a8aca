import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A load that has been: its place among all loads of the service, and the version that it made. */
@Entity({ name: 'dataset_load' })
export class DatasetLoadRow {
  /** 1 for the first load of the service. */
  @PrimaryColumn({ type: 'int' })
  serial!: number;

  @Column({ type: 'varchar', length: 64 })
  datasetId!: string;

  @Column({ type: 'varchar', length: 64 })
  version!: string;

  @Column({ type: 'varchar', length: 30 })
  loadedAt!: string;
}
