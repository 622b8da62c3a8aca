import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An MSP or health centre that belongs to a CPTS. */
@Entity({ name: 'care_structure_cpts' })
export class CareStructureCptsRow {
  @PrimaryColumn({ type: 'varchar', length: 9 })
  finess!: string;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  cptsId!: string;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
