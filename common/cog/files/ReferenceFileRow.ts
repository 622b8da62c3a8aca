import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An official file that was imported and is built from again whenever the tables of the reference are. */
@Entity({ name: 'reference_file' })
export class ReferenceFileRow {
  /** The kind and the year: "cog 2027", "populations 2024", "epci 2027". */
  @PrimaryColumn({ type: 'varchar', length: 32 })
  id!: string;

  /** SHA-256 over what is kept of it. */
  @Column({ type: 'varchar', length: 64 })
  fingerprint!: string;
}
