import type { Indicator } from '../../../schema/generated/cpts';

/** The figures of the indicator; all of them where none is asked for. */
export function ofIndicator<Figure extends { readonly indicator: Indicator }>(
  figures: readonly Figure[],
  indicator: Indicator | null | undefined,
): Figure[] {
  return figures.filter((figure) => indicator == null || figure.indicator === indicator);
}
