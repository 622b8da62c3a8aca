import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CareProfession } from '../model/CareProfession';
import type { MedicalZone, MedicalZonePart } from '../model/MedicalZone';

/** The zone of a commune of today, or of a part of it, in the zoning that begins on a day; ZoningPeriodRow tells its end. */
@Entity({ name: 'medical_zoning' })
export class MedicalZoningRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  communeCode!: string;

  @PrimaryColumn({ type: 'varchar', length: 16 })
  profession!: CareProfession;

  /** The first day of the zoning. */
  @PrimaryColumn({ type: 'varchar', length: 10 })
  fromDay!: string;

  /** 0 for the first one of the commune: several parts may bear the same zone. */
  @PrimaryColumn({ type: 'int' })
  place!: number;

  @Column({ type: 'varchar', length: 3 })
  departmentCode!: string;

  @Column({ type: 'varchar', length: 3 })
  zone!: MedicalZone;

  @Column({ type: 'boolean' })
  wholeCommune!: boolean;

  /** Null for the whole commune. */
  @Column({ type: 'varchar', length: 24, nullable: true })
  part!: MedicalZonePart | null;

  /** Where the file tells. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  partName!: string | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  livingAreaCode!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  livingAreaName!: string | null;
}
