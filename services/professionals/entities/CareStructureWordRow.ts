import { Entity, PrimaryColumn } from 'typeorm';

/** A word of a structure's name as foldName gives it, so that names are found by how their words begin. */
@Entity({ name: 'care_structure_word' })
export class CareStructureWordRow {
  @PrimaryColumn({ type: 'varchar', length: 100 })
  word!: string;

  @PrimaryColumn({ type: 'varchar', length: 9 })
  finess!: string;
}
