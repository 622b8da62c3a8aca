import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A size of CPTS under a grid, between two thresholds that it does not include. */
@Entity({ name: 'grid_size' })
export class GridSizeRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  gridId!: string;

  @PrimaryColumn({ type: 'int' })
  category!: number;

  @Column({ type: 'int', nullable: true })
  above!: number | null;

  @Column({ type: 'int', nullable: true })
  below!: number | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
