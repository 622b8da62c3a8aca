import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExerciseMode } from '../../../schema/generated/professionals';

/** Where professionals are counted: in territories, anywhere (ALL), or in any known commune (PLACED). */
export type SumLevel = 'ALL' | 'PLACED' | 'COUNTRY' | 'REGION' | 'DEPARTMENT' | 'EPCI' | 'COMMUNE';

/** The mode of practice that is counted; ANY counts each professional once. */
export type SumMode = ExerciseMode | 'ANY';

/** 0 no, 1 yes, 2 where nobody said. */
export type SumAnswer = 0 | 1 | 2;

/** How many professionals of one profession have a practice in a territory, in a mode: kept when practices are loaded. */
@Entity({ name: 'professional_sum' })
export class ProfessionalSumRow {
  @PrimaryColumn({ type: 'varchar', length: 10 })
  level!: SumLevel;

  /** As in its level; FR for the levels that have only one. */
  @PrimaryColumn({ type: 'varchar', length: 9 })
  code!: string;

  @PrimaryColumn({ type: 'varchar', length: 9 })
  mode!: SumMode;

  @PrimaryColumn({ type: 'varchar', length: 2 })
  professionCode!: string;

  @PrimaryColumn({ type: 'int' })
  generalPractitioner!: SumAnswer;

  @PrimaryColumn({ type: 'int' })
  acceptsNewPatients!: SumAnswer;

  @Column({ type: 'int' })
  people!: number;
}
