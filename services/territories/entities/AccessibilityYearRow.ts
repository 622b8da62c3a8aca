import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CareProfession } from '../model/CareProfession';

/** A year of accessibility figures of a profession that is loaded, and what holds for all its figures. */
@Entity({ name: 'accessibility_year' })
export class AccessibilityYearRow {
  @PrimaryColumn({ type: 'varchar', length: 16 })
  profession!: CareProfession;

  @PrimaryColumn({ type: 'int' })
  year!: number;

  /** What the values are counted in, as the file says it under its heading. */
  @Column({ type: 'varchar', length: 300, nullable: true })
  unit!: string | null;

  /** The year of the populations, where the headings tell. */
  @Column({ type: 'int', nullable: true })
  populationYear!: number | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
