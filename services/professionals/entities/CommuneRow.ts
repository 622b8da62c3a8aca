import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A commune or municipal arrondissement and the territories it lies in: this service's own copy of the COG. */
@Entity({ name: 'commune' })
export class CommuneRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  code!: string;

  @Column({ type: 'varchar', length: 3 })
  departmentCode!: string;

  /** Null in an overseas collectivity. */
  @Column({ type: 'varchar', length: 2, nullable: true })
  regionCode!: string | null;

  @Column({ type: 'varchar', length: 9, nullable: true })
  epciCode!: string | null;

  /** For a municipal arrondissement: its commune. */
  @Column({ type: 'varchar', length: 5, nullable: true })
  parentCode!: string | null;
}
