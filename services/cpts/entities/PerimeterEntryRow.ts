import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '../../../common/calendarDay';

/** A commune in the perimeter of a CPTS. */
@Entity({ name: 'perimeter_entry' })
export class PerimeterEntryRow {
  @PrimaryColumn({ type: 'varchar', length: 100 })
  id!: string;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;

  @Column({ type: 'varchar', length: 64 })
  cptsId!: string;

  @Column({ type: 'varchar', length: 5 })
  communeCode!: string;

  @Column({ type: 'boolean' })
  wholeCommune!: boolean;

  @Column({ type: 'varchar', length: 200 })
  statedName!: string;

  @Column({ type: 'varchar', length: 10, nullable: true })
  fromDay!: Day | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  toDay!: Day | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
