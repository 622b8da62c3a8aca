import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StatedDateColumns } from './StatedDateColumns';

/** A contract between a CPTS, an ARS and a CPAM. */
@Entity({ name: 'contract' })
export class ContractRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;

  @Column({ type: 'varchar', length: 64 })
  cptsId!: string;

  @Column(() => StatedDateColumns, { prefix: 'signed' })
  signed!: StatedDateColumns;

  @Column({ type: 'varchar', length: 5, nullable: true })
  signedAtCode!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
