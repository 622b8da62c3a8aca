import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A commune that the loaded file covers: one without a professional is known to have none. Of any other nothing is known. */
@Entity({ name: 'covered_commune' })
export class CoveredCommuneRow {
  @PrimaryColumn({ type: 'varchar', length: 5 })
  communeCode!: string;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
