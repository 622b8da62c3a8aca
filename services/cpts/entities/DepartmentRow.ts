import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A department or overseas collectivity, under the name that people add to that of a commune. */
@Entity({ name: 'department' })
export class DepartmentRow {
  @PrimaryColumn({ type: 'varchar', length: 3 })
  code!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;
}
