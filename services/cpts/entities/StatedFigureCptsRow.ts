import { Entity, PrimaryColumn } from 'typeorm';

/** A CPTS that a stated figure is about, alone or with others. */
@Entity({ name: 'stated_figure_cpts' })
export class StatedFigureCptsRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  figureId!: string;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  cptsId!: string;
}
