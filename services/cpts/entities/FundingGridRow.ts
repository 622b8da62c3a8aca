import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import type { GridBasis } from '../../../schema/generated/cpts';

/** A version of the ACI funding grid, or what contracts show. */
@Entity({ name: 'funding_grid' })
export class FundingGridRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Column({ type: 'varchar', length: 32 })
  basis!: GridBasis;

  @Column({ type: 'text' })
  labelFr!: string;

  @Column({ type: 'text' })
  labelEn!: string;

  @Column({ type: 'varchar', length: 10 })
  fromDay!: Day;

  @Column({ type: 'text', nullable: true })
  noteFr!: string | null;

  @Column({ type: 'text', nullable: true })
  noteEn!: string | null;
}
