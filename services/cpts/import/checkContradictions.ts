import type { ContradictionsFile } from './documentContradictions';
import { contradictionsFileName } from './documentFiles';
import type { DocumentProblem, NamedDocument } from './documentProblem';

/** The sources that settle a contradiction and are no document's. */
export function checkContradictions(
  { contradictions }: ContradictionsFile,
  documents: readonly NamedDocument[],
): DocumentProblem[] {
  const known = new Set(documents.map(({ document }) => document.source.id));
  return contradictions.flatMap(({ id, sources }, index) =>
    sources
      .filter((source) => !known.has(source))
      .map((source) => ({
        file: contradictionsFileName,
        path: `contradictions[${String(index)}].sources`,
        rule: `what settles a contradiction is a document, got "${source}" (${id})`,
      })),
  );
}
