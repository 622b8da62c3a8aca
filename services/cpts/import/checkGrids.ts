import { checkGridAmounts } from './checkGridAmounts';
import { checkGridParts } from './checkGridParts';
import type { DocumentProblem, NamedDocument } from './documentProblem';
import type { FundingGridPart } from './documentGridFormat';

/** A part of a grid and the file it stands in. */
interface NamedPart {
  readonly file: string;
  readonly path: string;
  readonly part: FundingGridPart;
}

const SCALARS = ['basis', 'labelFr', 'labelEn', 'from', 'noteFr', 'noteEn'] as const;
const REQUIRED = ['labelFr', 'labelEn', 'from'] as const;

/** What keeps the parts of a funding grid from making one whole grid, and amounts that do not add up to its totals. */
export function checkGrids(documents: readonly NamedDocument[]): DocumentProblem[] {
  const parts = documents.flatMap(({ file, document }) =>
    document.fundingGrids.map((part, index) => ({ file, path: `fundingGrids[${String(index)}]`, part })),
  );
  const ids = new Set(parts.map(({ part }) => part.id));
  return [...ids].flatMap((id) => wholeGrid(parts.filter(({ part }) => part.id === id)));
}

function wholeGrid(parts: readonly NamedPart[]): DocumentProblem[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const whole = [
    ...REQUIRED.filter((name) => parts.every(({ part }) => part[name] === null)).map(
      (name) => `one document gives ${name} of the grid, none does`,
    ),
    ...sizeRules(parts.flatMap(({ part }) => part.sizes)),
    ...checkGridAmounts(parts.map(({ part }) => part)),
    ...checkGridParts(parts.flatMap(({ part }) => part.lines)),
  ];
  return [
    ...SCALARS.flatMap((name) => unequal(parts, name)),
    // Two documents may differ on how binding a mission is: both statuses stand, each with its source.
    ...parts.flatMap((part) => givenTwice([part], 'missions')),
    ...givenTwice(parts, 'lines'),
    ...whole.map((rule) => ({ file: last.file, path: last.path, rule: `${rule} (${last.part.id})` })),
  ];
}

function unequal(parts: readonly NamedPart[], name: (typeof SCALARS)[number]): DocumentProblem[] {
  const given = parts.filter(({ part }) => part[name] !== null);
  const [first, ...others] = given;
  return others
    .filter(({ part }) => part[name] !== first?.part[name])
    .map(({ file, path, part }) => ({
      file,
      path: `${path}.${name}`,
      rule: `two documents that give it agree, ${first?.file ?? ''} has "${first?.part[name] ?? ''}" for ${part.id}`,
    }));
}

function givenTwice(parts: readonly NamedPart[], list: 'missions' | 'lines'): DocumentProblem[] {
  const seen = new Set<string | null>();
  return parts.flatMap(({ file, path, part }) =>
    part[list].flatMap(({ mission }, index) => {
      if (!seen.has(mission)) {
        seen.add(mission);
        return [];
      }
      const rule = `${list === 'lines' ? 'one document gives a line' : 'a document gives a mission its status'} once, ${mission ?? 'operating funds'} is given twice (${part.id})`;
      return [{ file, path: `${path}.${list}[${String(index)}]`, rule }];
    }),
  );
}

function sizeRules(sizes: FundingGridPart['sizes']): string[] {
  const ordered = [...sizes].sort((one, other) => one.category - other.category);
  const categories = ordered.map(({ category }) => category).join(', ');
  if (categories !== '1, 2, 3, 4')
    return [`a grid has sizes 1, 2, 3 and 4, each once, got ${categories || 'none'}`];
  const bounds = ordered.map(({ above }, index) => [ordered[index - 1]?.below ?? null, above]);
  return [
    ...bounds
      .filter(([below, above]) => below !== above)
      .map(
        ([below, above]) =>
          `a size begins where the one before ends, got ${String(above)} after ${String(below)}`,
      ),
    ...(ordered.at(-1)?.below === null ? [] : ['the largest size has no upper bound']),
    ...ordered
      .filter(({ above, below }) => above !== null && below !== null && above >= below)
      .map(({ category }) => `size ${String(category)} begins below its end`),
  ];
}
