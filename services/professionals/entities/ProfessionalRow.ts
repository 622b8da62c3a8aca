import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A health professional: a number with professional attributes, never a name. */
@Entity({ name: 'professional' })
export class ProfessionalRow {
  @PrimaryColumn({ type: 'varchar', length: 11 })
  rpps!: string;

  @Column({ type: 'varchar', length: 2 })
  professionCode!: string;

  @Column({ type: 'boolean', nullable: true })
  generalPractitioner!: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  acceptsNewPatients!: boolean | null;

  /** The three columns before in one number, as groupNumberOf gives it. */
  @Column({ type: 'int' })
  groupNumber!: number;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
