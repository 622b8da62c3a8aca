import type { CptsChangeKind } from '../../../../schema/generated/cpts';
import { stageRank } from '../stageOrder';
import type { CptsChange } from './CptsChange';

/** A change with the text it is ordered and paged by. */
export interface OrderedChange extends CptsChange {
  readonly key: string;
}

const KINDS: readonly CptsChangeKind[] = [
  'STAGE_REACHED',
  'CONTRACT_TERM_OVER',
  'COMMUNE_ADDED',
  'COMMUNE_REMOVED',
];

/** The changes by the first day possible, those without one first; then by the name of the CPTS, kind and commune. */
export function orderChanges(changes: readonly CptsChange[]): OrderedChange[] {
  const keyed = changes.map((change) => ({ ...change, key: keyOf(change) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function keyOf({ kind, cpts, date, stage, contract, perimeterEntry }: CptsChange): string {
  const about = [
    perimeterEntry?.communeCode ?? '',
    stage === null ? '' : String(stageRank(stage)),
    contract?.id ?? perimeterEntry?.id ?? '',
    date.latest ?? '',
  ];
  const name = cpts.foldedNames[0] ?? '';
  return [date.earliest ?? '', name, cpts.id, String(KINDS.indexOf(kind)), ...about].join('\n');
}
