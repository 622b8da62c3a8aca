import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code that a commune bore before it was merged away, or before its code was changed. */
@Entity({ name: 'former_commune' })
export class FormerCommuneRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  code!: string;

  /** The commune of today that it leads to; null where the records name none. */
  @Column({ type: 'varchar', length: 5, nullable: true })
  successorCode!: string | null;
}
