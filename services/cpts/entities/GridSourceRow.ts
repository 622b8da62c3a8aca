import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document that states a part of a grid. */
@Entity({ name: 'grid_source' })
export class GridSourceRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  gridId!: string;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
