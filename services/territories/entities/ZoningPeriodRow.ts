import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CareProfession } from '../model/CareProfession';

/** The days on which a zoning is in force in a department: the next one that covers the department ends it. */
@Entity({ name: 'zoning_period' })
export class ZoningPeriodRow {
  @PrimaryColumn({ type: 'varchar', length: 3 })
  departmentCode!: string;

  @PrimaryColumn({ type: 'varchar', length: 16 })
  profession!: CareProfession;

  @PrimaryColumn({ type: 'varchar', length: 10 })
  fromDay!: string;

  /** First day on which it is no longer in force; null while no later one is loaded. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  toDay!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
