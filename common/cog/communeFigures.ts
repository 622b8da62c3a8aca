import type { Day } from '../calendarDay';
import type { LegalPopulation } from './LegalPopulation';
import type { CommuneHistory } from './CommuneHistory';
import { groupBy } from './groupBy';
import { listed } from './listed';
import { isFrozenMayotte } from './overseas';
import type { PopulationLayer, PublishedValue } from './PopulationLayer';

/** A row before it is known whether it is the latest of its territory. */
export type Figure = Omit<LegalPopulation, 'latest'>;

/**
 * The figures of the communes of today in one layer. A commune merged from several since the layer's day has their sum;
 * one that was split from or cut since has none, because what was counted is no longer it.
 */
export function communeFigures(layer: PopulationLayer, history: CommuneHistory, today: Day): Figure[] {
  const successors = history.successorsOf(layer.geography, today);
  const parts = groupBy(successors.keys(), (code) => successors.get(code));
  const figures: Figure[] = [];
  for (const code of history.codes()) {
    const now = history.aliveOn(code, today);
    if (now === null || isFrozenMayotte(code)) continue;
    const figure = figureOf({ code, layer, history, parts: parts.get(code) ?? [] });
    if (figure) figures.push({ ...figure, lifeFrom: now.lifeFrom });
  }
  return figures;
}

/** The figures of communes whose territory has changed since, as published on their own days. */
export function pastFigures(layer: PopulationLayer, history: CommuneHistory, today: Day): Figure[] {
  return [...layer.values].flatMap(([code, published]) => {
    const life = history.aliveOn(code, layer.geography)?.lifeFrom;
    if (life === undefined || life === history.aliveOn(code, today)?.lifeFrom) return [];
    return [{ ...publishedFigure(layer, code, published), lifeFrom: life }];
  });
}

interface Case {
  readonly code: string;
  readonly layer: PopulationLayer;
  readonly history: CommuneHistory;
  /** The communes of the layer's day that make up this one. */
  readonly parts: readonly string[];
}

function figureOf({ code, layer, history, parts }: Case): Figure | null {
  const cut = cutSince(code, parts, { layer, history });
  if (cut !== null)
    return unknownFigure(
      layer,
      code,
      `Its territory was cut out of a larger commune on ${cut}: the figures of ${layer.year} were published for that one.`,
    );
  const values = parts.map((part) => layer.values.get(part));
  const known = values.filter((value) => value !== undefined);
  const [only] = known;
  if (parts.length === 1 && only) return alone(layer, code, { part: parts[0] ?? code, published: only });
  if (known.length === 0 && parts.length <= 1) return null;
  if (known.length < parts.length)
    return unknownFigure(layer, code, incomplete({ code, layer, history, parts }));
  return summed(layer, code, { parts, known, history });
}

function cutSince(code: string, parts: readonly string[], at: Pick<Case, 'layer' | 'history'>): Day | null {
  const { geography } = at.layer;
  for (const each of new Set([code, ...parts])) {
    const cut = at.history.splitAfter(each, geography);
    if (cut !== null) return cut;
  }
  return parts.length === 0 ? (at.history.versions(code).at(-1)?.lifeFrom ?? null) : null;
}

function alone(
  layer: PopulationLayer,
  code: string,
  of: { part: string; published: PublishedValue },
): Figure {
  const figure = publishedFigure(layer, code, of.published);
  return of.part === code
    ? figure
    : { ...figure, note: `Published under the code ${of.part}, which it bore then.` };
}

function summed(
  layer: PopulationLayer,
  code: string,
  of: { parts: readonly string[]; known: readonly PublishedValue[]; history: CommuneHistory },
): Figure {
  const names = listed(of.parts.map((part) => of.history.aliveOn(part, layer.geography)?.name ?? part));
  return {
    ...publishedFigure(layer, code, of.known[0] ?? { value: 0, sourceId: '' }),
    value: of.known.reduce((sum, { value }) => sum + value, 0),
    origin: 'SUM_OF_COMMUNES',
    note: `The sum of the ${of.parts.length} communes that have become this one: ${names}.`,
  };
}

function incomplete({ layer, history, parts }: Case): string {
  const missing = parts.filter((part) => !layer.values.has(part));
  const names = listed(missing.map((part) => history.aliveOn(part, layer.geography)?.name ?? part));
  return `The figures of ${layer.year} were published for the ${parts.length} communes that have become this one; the data holds none for ${names}.`;
}

function publishedFigure(layer: PopulationLayer, code: string, { value, sourceId }: PublishedValue): Figure {
  const { kind, year } = layer;
  const rest = { unknownReason: null, note: null, sourceId };
  return { level: 'COMMUNE', code, lifeFrom: '', kind, year, value, origin: 'PUBLISHED', ...rest };
}

function unknownFigure(layer: PopulationLayer, code: string, unknownReason: string): Figure {
  const { kind, year } = layer;
  const rest = { value: null, origin: null, note: null, sourceId: null };
  return { level: 'COMMUNE', code, lifeFrom: '', kind, year, unknownReason, ...rest };
}
