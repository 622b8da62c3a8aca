import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExerciseMode } from '../../../schema/generated/professionals';

/** A place where a professional practises, and how. */
@Entity({ name: 'practice' })
export class PracticeRow {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'varchar', length: 11 })
  rpps!: string;

  @Column({ type: 'varchar', length: 16 })
  mode!: ExerciseMode;

  @Column({ type: 'varchar', length: 5, nullable: true })
  communeCode!: string | null;

  @Column({ type: 'varchar', length: 9, nullable: true })
  finess!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
