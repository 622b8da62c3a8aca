import { Column } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import type { DatePrecision } from '../../../schema/generated/cpts';

/** The columns of a date as a source gives it. All are null where the source gives none. */
export class StatedDateColumns {
  @Column({ type: 'varchar', length: 10, nullable: true })
  day!: Day | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  earliest!: Day | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  latest!: Day | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  precision!: DatePrecision | null;

  @Column({ type: 'text', nullable: true })
  asWritten!: string | null;
}
