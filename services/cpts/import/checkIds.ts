import type { DocumentFile } from './documentFormat';
import type { DocumentProblem, NamedDocument } from './documentProblem';

/** Lists whose ids are given once over all files. Funding grids are not among them: several files make one grid. */
const LISTS = [
  'organizations',
  'cpts',
  'contracts',
  'payments',
  'startUpAids',
  'statedFigures',
  'supportOrganizations',
  'healthActions',
] as const;

/** The ids given twice, of facts of one kind and of sources. */
export function checkIds(documents: readonly NamedDocument[]): DocumentProblem[] {
  const sources = documents.map(({ file, document }) => ({ file, path: 'source', id: document.source.id }));
  return [...givenTwice(sources), ...LISTS.flatMap((list) => givenTwice(idsOf(documents, list)))];
}

interface PlacedId {
  readonly file: string;
  readonly path: string;
  readonly id: string;
}

function idsOf(documents: readonly NamedDocument[], list: (typeof LISTS)[number]): PlacedId[] {
  return documents.flatMap(({ file, document }) =>
    factsOf(document, list).map(({ id }, index) => ({ file, path: `${list}[${String(index)}]`, id })),
  );
}

function factsOf(document: DocumentFile, list: (typeof LISTS)[number]): readonly { readonly id: string }[] {
  return document[list];
}

function givenTwice(ids: readonly PlacedId[]): DocumentProblem[] {
  const first = new Map<string, PlacedId>();
  return ids.flatMap((placed) => {
    const earlier = first.get(placed.id);
    if (earlier === undefined) {
      first.set(placed.id, placed);
      return [];
    }
    const rule = `an id is given once, "${placed.id}" is also that of ${earlier.path} in ${earlier.file}`;
    return [{ file: placed.file, path: `${placed.path}.id`, rule }];
  });
}
