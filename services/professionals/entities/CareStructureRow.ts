import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CareStructureKind } from '../../../schema/generated/professionals';

/** An MSP or a health centre. */
@Entity({ name: 'care_structure' })
export class CareStructureRow {
  @PrimaryColumn({ type: 'varchar', length: 9 })
  finess!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  /** The name as foldName gives it, with a blank before it, to find words in. */
  @Column({ type: 'varchar', length: 200 })
  foldedName!: string;

  @Column({ type: 'varchar', length: 16 })
  kind!: CareStructureKind;

  @Column({ type: 'varchar', length: 5, nullable: true })
  communeCode!: string | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  openedOn!: string | null;

  /** Where it stands, in metres of the projection, as the file says; null where it does not. */
  @Column({ type: 'double', nullable: true })
  x!: number | null;

  @Column({ type: 'double', nullable: true })
  y!: number | null;

  /** As the file names it: LAMBERT_93. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  projection!: string | null;

  /** Computed from x and y, in degrees; null for projections that are not converted. */
  @Column({ type: 'double', nullable: true })
  latitude!: number | null;

  @Column({ type: 'double', nullable: true })
  longitude!: number | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
