import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExerciseMode } from '../../../schema/generated/professionals';

/** The profession of members whose number is in no loaded directory. */
export const UNKNOWN_PROFESSION = '';

/**
 * How many members a CPTS has from a day on, until the next row of the same profession and mode; made at load time. Each
 * CPTS has a row of the unknown profession on the day its first member joined, if only to say that there are none.
 */
@Entity({ name: 'member_sum' })
export class MemberSumRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  cptsId!: string;

  /** Members with a practice in this mode; ANY: all members. */
  @PrimaryColumn({ type: 'varchar', length: 16 })
  mode!: ExerciseMode | 'ANY';

  @PrimaryColumn({ type: 'varchar', length: 2 })
  professionCode!: string;

  @PrimaryColumn({ type: 'varchar', length: 10 })
  day!: string;

  @Column({ type: 'int' })
  members!: number;

  /** Those of them who declare that they take new patients. */
  @Column({ type: 'int' })
  accepting!: number;
}
