import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another name of a CPTS, as a source writes it that does not give the CPTS its name. */
@Entity({ name: 'cpts_name' })
export class CptsNameRow {
  @PrimaryColumn({ type: 'int' })
  position!: number;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;

  @Column({ type: 'varchar', length: 64 })
  cptsId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
