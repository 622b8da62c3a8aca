import type { Mission, MissionStatus } from '../../../../../schema/generated/cpts';
import type { FundingGrid, GridMission, Label } from '../../FundingGrid';
import type { FoundContradiction, Statement } from './Contradiction';
import type { ContradictionFacts } from './ContradictionFacts';
import { slugOf } from './slugOf';

const STATUSES: Readonly<Record<MissionStatus, Label>> = {
  CORE: { FR: 'mission socle', EN: 'core mission' },
  COMPLEMENTARY: { FR: 'mission complémentaire', EN: 'complementary mission' },
  OPTIONAL: { FR: 'mission optionnelle', EN: 'optional mission' },
};

const UNMARKED: Label = {
  FR: 'citée sans dire si elle est obligatoire',
  EN: 'named without saying how binding it is',
};

interface MissionOfGrid {
  readonly grid: FundingGrid;
  readonly given: GridMission;
}

/** Missions that documents make binding to different degrees, in the same version of the grid or in another. */
export function missionStatusesDiffer({ grids }: ContradictionFacts): FoundContradiction[] {
  const all = grids
    .filter(({ basis }) => basis === 'AGREEMENT')
    .flatMap((grid) => grid.missions.map((given) => ({ grid, given })));
  const missions = [...new Set(all.map(({ given }) => given.mission))];
  return missions.flatMap((mission) =>
    contradictionsOf(
      mission,
      all.filter(({ given }) => given.mission === mission),
    ),
  );
}

function contradictionsOf(mission: Mission, all: readonly MissionOfGrid[]): FoundContradiction[] {
  const statuses = new Set(all.map(({ given }) => given.status).filter((status) => status !== null));
  const [first] = all;
  if (statuses.size < 2 || first === undefined) return [];
  const { label } = first.given;
  const subject = { FR: `Statut de la mission : ${label.FR}`, EN: `How binding the mission is: ${label.EN}` };
  const statements = all.map(statement);
  return [{ id: `status-of-${slugOf(mission)}`, kind: 'MISSION_STATUSES_DIFFER', subject, statements }];
}

function statement({ grid, given }: MissionOfGrid): Statement {
  const words = given.status === null ? UNMARKED : STATUSES[given.status];
  const text = { FR: `${grid.label.FR} : ${words.FR}.`, EN: `${grid.label.EN}: ${words.EN}.` };
  return { text, figureId: null, sourceId: given.sourceId };
}
