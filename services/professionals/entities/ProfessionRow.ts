import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A profession of the nomenclatures. */
@Entity({ name: 'profession' })
export class ProfessionRow {
  @PrimaryColumn({ type: 'varchar', length: 2 })
  code!: string;

  @Column({ type: 'varchar', length: 80 })
  labelFr!: string;

  @Column({ type: 'varchar', length: 80 })
  labelEn!: string;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
