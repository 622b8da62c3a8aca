import { Entity, PrimaryColumn } from 'typeorm';

/** A department that a supporting post covers. */
@Entity({ name: 'support_department' })
export class SupportDepartmentRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  supportId!: string;

  @PrimaryColumn({ type: 'varchar', length: 3 })
  departmentCode!: string;
}
