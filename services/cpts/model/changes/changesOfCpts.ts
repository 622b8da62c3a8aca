import type { Day } from '../../../../common/calendarDay';
import type { Contract } from '../Contract';
import type { Cpts, StageChange } from '../Cpts';
import { CPTS_IN_LAW_SINCE, firstPossibleDay } from '../firstPossibleDay';
import { fiveYearsAfter } from '../fiveYearsAfter';
import type { PerimeterPlace } from '../PerimeterPlace';
import type { ComputedDate } from '../StatedDate';
import type { CptsChange } from './CptsChange';

/** Everything that sources tell of a CPTS over time, in no order: stages, ends of contracts, communes that came and went. */
export function changesOfCpts(cpts: Cpts): CptsChange[] {
  const first = firstSpan(cpts.stages);
  return [
    ...cpts.stages.map((change) => stageReached(cpts, change)),
    ...lastContracts(cpts.contracts).map((contract) => termOver(cpts, contract)),
    ...cpts.perimeter.flatMap((place) => placeChanges(cpts, place, first)),
  ];
}

const NOTHING = { stage: null, contract: null, perimeterEntry: null } as const;

function stageReached(cpts: Cpts, { stage, date, sourceId }: StageChange): CptsChange {
  return { ...NOTHING, kind: 'STAGE_REACHED', cpts, date, stage, sourceId };
}

function termOver(cpts: Cpts, contract: Contract): CptsChange {
  const date = fiveYearsAfter(contract.signed);
  return { ...NOTHING, kind: 'CONTRACT_TERM_OVER', cpts, date, contract, sourceId: contract.sourceId };
}

/** A contract followed by another was renewed: only of the last ones does no source tell how it went on. */
function lastContracts(contracts: readonly Contract[]): Contract[] {
  const last = contracts
    .map(({ signed }) => signed.earliest ?? '')
    .sort()
    .at(-1);
  return contracts.filter(({ signed }) => (signed.earliest ?? '') === last);
}

function placeChanges(cpts: Cpts, place: PerimeterPlace, first: ComputedDate): CptsChange[] {
  const of = { ...NOTHING, cpts, perimeterEntry: place, sourceId: place.sourceId };
  const added: CptsChange = {
    ...of,
    kind: 'COMMUNE_ADDED',
    date: place.from === null ? first : onDay(place.from),
  };
  return place.to === null ? [added] : [added, { ...of, kind: 'COMMUNE_REMOVED', date: onDay(place.to) }];
}

function onDay(day: Day): ComputedDate {
  return { day, earliest: day, latest: day, precision: 'DAY' };
}

/**
 * When a commune came whose source gives no day: with the first stage that the CPTS may have reached, from which on a list
 * without days is read; some day since the law on CPTS where no source states a stage.
 */
function firstSpan(stages: readonly StageChange[]): ComputedDate {
  const first = firstPossibleDay(stages);
  const change = stages.find(({ date }) => (date.earliest ?? CPTS_IN_LAW_SINCE) === first);
  if (change === undefined) return { day: null, earliest: first, latest: null, precision: 'APPROXIMATE' };
  const { day, earliest, latest, precision } = change.date;
  return { day, earliest, latest, precision };
}
