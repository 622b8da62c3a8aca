import type { UnnamedCpts } from './DocumentedCpts';

const MOST_NAMES = 10;

/** What published perimeters leave out of a coverage. */
export interface CoverageGaps {
  /** CPTS without a published perimeter. */
  readonly withoutPerimeter: readonly string[];
  /** The departments of the territory, and those of them of which no source names a CPTS. */
  readonly departments: readonly string[];
  readonly withoutAny: readonly string[];
  readonly unnamed: readonly UnnamedCpts[];
}

/** Why figures of coverage leave something out, a sentence a reason; null where nothing is known to be left out. */
export function incompleteReason(gaps: CoverageGaps): string | null {
  const sentences = [
    ...withoutPerimeter(gaps.withoutPerimeter),
    ...withoutAny(gaps.withoutAny, gaps.departments),
    ...gaps.unnamed.map(unnamed),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function withoutPerimeter(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const have = names.length === 1 ? 'has' : 'have';
  return [
    `${names.length} CPTS in the departments of the territory ${have} no published list of communes for this day: ${shortened(names)}.`,
  ];
}

function withoutAny(codes: readonly string[], departments: readonly string[]): string[] {
  if (codes.length === 0) return [];
  if (departments.length === 1) return [`No loaded source names a CPTS of department ${codes.join()}.`];
  return [`No loaded source names a CPTS of ${codes.length} of its departments: ${shortened(codes)}.`];
}

function unnamed({ count, named }: UnnamedCpts): string {
  const { value, stage, territory, sourceId } = count;
  const place = `${territory.level} ${territory.code}`;
  const known = named === 0 ? 'no source names one' : `sources name ${named}`;
  return `${sourceId} counts ${value} CPTS at ${stage} in ${place}, of which ${known}.`;
}

function shortened(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${named} and ${names.length - MOST_NAMES} more` : named;
}
