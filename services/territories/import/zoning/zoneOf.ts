import { foldName } from '../../../../common/text/foldName';
import type { MedicalZone, MedicalZonePart } from '../../model/MedicalZone';

/** A zone as a cell tells it, and the part of the commune it is for; null for the whole. */
export interface ToldZone {
  readonly zone: MedicalZone;
  readonly part: MedicalZonePart | null;
}

const zones: Readonly<Record<string, MedicalZone>> = {
  zip: 'ZIP',
  'zone d intervention prioritaire': 'ZIP',
  zac: 'ZAC',
  'zone d action complementaire': 'ZAC',
  zv: 'ZV',
  'zone de vigilance': 'ZV',
  hz: 'HZ',
  hv: 'HZ',
  'hors zonage': 'HZ',
  'hors vivier': 'HZ',
};

const parts: Readonly<Record<string, MedicalZonePart>> = {
  qpv: 'PRIORITY_NEIGHBOURHOOD',
  gq: 'LARGE_NEIGHBOURHOOD',
};

/**
 * The zone of a cell: 1_ZIP to 8_GQ_ZIP as CartoSanté numbers them, or the words of a decree, with or without the letters in
 * parentheses behind them. Null for anything else.
 */
export function zoneOf(text: string): ToldZone | null {
  const folded = foldName(text.replaceAll('_', ' ').replace(/\([^)]*\)/g, ' ')).replace(/^(\d+|zz) /, '');
  const [first = '', ...rest] = folded.split(' ');
  const part = parts[first] ?? null;
  const zone = zones[part === null ? folded : rest.join(' ')];
  return zone === undefined ? null : { zone, part };
}
