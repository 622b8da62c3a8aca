import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mission, MissionStatus } from '../../../schema/generated/cpts';

/** A mission under a grid, and how binding it is, where the document says so. */
@Entity({ name: 'grid_mission' })
export class GridMissionRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  gridId!: string;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'varchar', length: 32 })
  mission!: Mission;

  @Column({ type: 'varchar', length: 16, nullable: true })
  status!: MissionStatus | null;

  @Column({ type: 'varchar', length: 64 })
  sourceId!: string;
}
