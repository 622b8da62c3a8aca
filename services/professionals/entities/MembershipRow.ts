import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A period during which a professional is a member of a CPTS; those of one professional in one CPTS do not overlap. */
@Entity({ name: 'membership' })
export class MembershipRow {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'varchar', length: 64 })
  cptsId!: string;

  @Column({ type: 'varchar', length: 11 })
  rpps!: string;

  @Column({ type: 'varchar', length: 10 })
  fromDay!: string;

  /** First day after it; null while it lasts. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  toDay!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
