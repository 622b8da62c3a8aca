import type { AccessibilityFigureResolvers } from '../../../schema/generated/territories';

export const AccessibilityFigure: AccessibilityFigureResolvers = {
  value: ({ value }) => numberOf(value),
  upTo65: ({ upTo65 }) => numberOf(upTo65),
  upTo62: ({ upTo62 }) => numberOf(upTo62),
  upTo60: ({ upTo60 }) => numberOf(upTo60),
  standardisedPopulation: ({ standardisedPopulation }) => numberOf(standardisedPopulation),
  source: ({ sourceId }, _args, { loaders }) => (sourceId === null ? null : loaders.source.load(sourceId)),
};

/** Kept as decimal text; nothing is reckoned with the number, so that it shows the very same digits. */
function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
