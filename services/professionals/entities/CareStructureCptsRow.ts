import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A period during which an MSP or health centre belongs to a CPTS; those of one structure in one CPTS do not overlap. */
@Entity({ name: 'care_structure_cpts' })
export class CareStructureCptsRow {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'varchar', length: 9 })
  finess!: string;

  @Column({ type: 'varchar', length: 64 })
  cptsId!: string;

  /** First day; null where the file does not tell. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  fromDay!: string | null;

  /** First day after it; null while it lasts. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  toDay!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
