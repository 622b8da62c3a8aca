import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code out of use, and the commune of today that it leads to. */
@Entity({ name: 'former_code' })
export class FormerCodeRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  code!: string;

  @Column({ type: 'varchar', length: 5 })
  successorCode!: string;

  /** The name it bore last, where the records tell. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  name!: string | null;
}
