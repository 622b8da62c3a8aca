import { Entity, PrimaryColumn } from 'typeorm';

/** A code that a commune bore before it was merged away, or before its code was changed. */
@Entity({ name: 'former_commune' })
export class FormerCommuneRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  code!: string;
}
