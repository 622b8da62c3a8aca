import { Entity, PrimaryColumn } from 'typeorm';

/** A department that a source says a CPTS is in. */
@Entity({ name: 'cpts_department' })
export class CptsDepartmentRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  cptsId!: string;

  @PrimaryColumn({ type: 'varchar', length: 3 })
  departmentCode!: string;

  /** The dataset that states it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  datasetId!: string;
}
