import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A commune or municipal arrondissement of the COG, and where it belongs. */
@Entity({ name: 'commune' })
export class CommuneRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  code!: string;

  @Column({ type: 'varchar', length: 32 })
  kind!: string;

  @Column({ type: 'varchar', length: 3 })
  departmentCode!: string;

  @Column({ type: 'varchar', length: 2, nullable: true })
  regionCode!: string | null;

  @Column({ type: 'varchar', length: 9, nullable: true })
  epciCode!: string | null;

  @Column({ type: 'varchar', length: 5, nullable: true })
  parentCode!: string | null;
}
