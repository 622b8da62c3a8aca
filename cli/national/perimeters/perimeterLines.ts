import { separated } from '../output/separated';
import type { NationalCpts } from './NationalCpts';

const HEAD = [
  'DPT',
  'INSEE',
  'LIBELLE',
  'CPTS',
  'CPTS_ID',
  'DEBUT',
  'FIN',
  'PARTIE',
  'STADE',
  'DATE_STADE',
  'SOURCE',
];

/**
 * The perimeters as a file, headed. A row has room for one stage: the rows of a CPTS tell its stages one after the other,
 * and where it has fewer places than stages, its first place stands again with each stage that is left.
 */
export function perimeterLines(all: readonly NationalCpts[], sourceTitle: string): string[] {
  return [separated(HEAD), ...all.flatMap((cpts) => linesOf(cpts, sourceTitle))];
}

function linesOf({ id, name, entries, stages }: NationalCpts, sourceTitle: string): string[] {
  return Array.from({ length: Math.max(entries.length, stages.length) }, (_, row) => {
    const entry = entries[row] ?? entries[0];
    const stage = stages[row % stages.length];
    if (entry === undefined || stage === undefined) throw new Error(`${id} has no place or no stage`);
    const { place, from, to, part } = entry;
    return separated([
      ...[place.departmentCode, place.code, place.name],
      ...[name, id],
      ...[from, to, part ? 'oui' : 'non'],
      ...[stage.stage, stage.day],
      sourceTitle,
    ]);
  });
}
