import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The name under which a professional practises. Empty unless the file was loaded with the names. */
@Entity({ name: 'professional_name' })
export class ProfessionalNameRow {
  @PrimaryColumn({ type: 'varchar', length: 11 })
  rpps!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  familyName!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  givenName!: string | null;
}
