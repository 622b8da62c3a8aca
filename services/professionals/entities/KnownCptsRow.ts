import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A CPTS of which the loaded file names a member or a structure. */
@Entity({ name: 'known_cpts' })
export class KnownCptsRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  cptsId!: string;

  /** When its first member joined; null where the file names structures only. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  firstDay!: string | null;
}
