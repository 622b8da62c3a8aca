import type { CptsFact, PerimeterEntryFact } from './documentFormat';
import type { DocumentProblem, NamedDocument } from './documentProblem';

type Problem = Omit<DocumentProblem, 'file'>;

/** The perimeter entries outside the departments of their CPTS, with days out of order, or given twice for a day. */
export function checkPerimeters(documents: readonly NamedDocument[]): DocumentProblem[] {
  return documents.flatMap(({ file, document }) =>
    document.cpts.flatMap((cpts, index) =>
      problemsOf(cpts).map(({ path, rule }) => ({
        file,
        path: `cpts[${String(index)}].perimeter.${path}`,
        rule,
      })),
    ),
  );
}

function problemsOf(cpts: CptsFact): Problem[] {
  return cpts.perimeter.entries.flatMap((entry, index, entries) => {
    const path = `entries[${String(index)}]`;
    return [
      ...outside(entry, cpts.departments).map((rule) => ({ path: `${path}.code`, rule })),
      ...outOfOrder(entry).map((rule) => ({ path: `${path}.to`, rule })),
      ...entries
        .slice(0, index)
        .filter((other) => overlap(other, entry))
        .map(() => ({ path, rule: `a commune is in a perimeter once a day, got ${entry.code} twice` })),
    ];
  });
}

function outside({ code }: PerimeterEntryFact, departments: readonly string[]): string[] {
  const department = code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
  if (departments.includes(department)) return [];
  return [`a commune lies in a department of its CPTS (${departments.join(', ')}), got ${code}`];
}

function outOfOrder({ from, to }: PerimeterEntryFact): string[] {
  if (from === null || to === null || from < to) return [];
  return [`the first day (${from}) comes before the first day out (${to})`];
}

function overlap(one: PerimeterEntryFact, other: PerimeterEntryFact): boolean {
  const before = (a: PerimeterEntryFact, b: PerimeterEntryFact) =>
    a.to !== null && b.from !== null && a.to <= b.from;
  return one.code === other.code && !before(one, other) && !before(other, one);
}
