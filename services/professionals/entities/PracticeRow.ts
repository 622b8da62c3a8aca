import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExerciseMode } from '../../../schema/generated/professionals';

/** A place where a professional practises, and how. */
@Entity({ name: 'practice' })
export class PracticeRow {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'varchar', length: 11 })
  rpps!: string;

  /** Null where the file does not tell. */
  @Column({ type: 'varchar', length: 9, nullable: true })
  mode!: ExerciseMode | null;

  @Column({ type: 'varchar', length: 5, nullable: true })
  communeCode!: string | null;

  /** The department of the commune: a copy, for an index by which the professionals of a department are listed in order. */
  @Column({ type: 'varchar', length: 3, nullable: true })
  departmentCode!: string | null;

  /** That of the professional: a copy, for the same indexes. */
  @Column({ type: 'int' })
  groupNumber!: number;

  @Column({ type: 'varchar', length: 9, nullable: true })
  finess!: string | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
