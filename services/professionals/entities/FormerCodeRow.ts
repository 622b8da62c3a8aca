import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A commune's code out of use, and the commune of today that it leads to: for files that still write the old one. */
@Entity({ name: 'former_code' })
export class FormerCodeRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  code!: string;

  @Column({ type: 'varchar', length: 5 })
  successorCode!: string;
}
