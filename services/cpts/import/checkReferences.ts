import type { DocumentFile } from './documentFormat';
import type { DocumentProblem, NamedDocument } from './documentProblem';

/** A mention of another fact by its id. */
interface Mention {
  readonly path: string;
  readonly id: string;
  readonly of: 'CPTS' | 'organization';
}

/** The mentions of CPTS and organizations that no file describes, and organizations of kind CPTS without their CPTS. */
export function checkReferences(documents: readonly NamedDocument[]): DocumentProblem[] {
  const names = new Map(documents.flatMap(({ document }) => document.cpts.map(({ id, name }) => [id, name])));
  const organizations = new Set(
    documents.flatMap(({ document }) => document.organizations.map(({ id }) => id)),
  );
  return documents.flatMap(({ file, document }) => [
    ...mentionsIn(document)
      .filter(({ id, of }) => !(of === 'CPTS' ? names : organizations).has(id))
      .map(({ path, id, of }) => ({ file, path, rule: `no file describes the ${of} "${id}"` })),
    ...cptsOrganizations(document, names).map((problem) => ({ file, ...problem })),
  ]);
}

function mentionsIn(document: DocumentFile): Mention[] {
  return [
    ...document.cptsNames.map(({ cpts }, index) => ({
      path: `cptsNames[${String(index)}].cpts`,
      id: cpts,
      of: 'CPTS' as const,
    })),
    ...document.contracts.flatMap(({ cpts, signatories }, index) => [
      { path: `contracts[${String(index)}].cpts`, id: cpts, of: 'CPTS' as const },
      ...mentions(`contracts[${String(index)}].signatories`, signatories, 'organization'),
    ]),
    ...document.payments.flatMap(({ cpts, payer }, index) => [
      { path: `payments[${String(index)}].payer`, id: payer, of: 'organization' as const },
      ...mentions(`payments[${String(index)}].cpts`, cpts, 'CPTS'),
    ]),
    ...document.startUpAids.map(({ payer }, index) => ({
      path: `startUpAids[${String(index)}].payer`,
      id: payer,
      of: 'organization' as const,
    })),
    ...document.statedFigures.flatMap(({ cpts }, index) =>
      mentions(`statedFigures[${String(index)}].cpts`, cpts, 'CPTS'),
    ),
    ...document.supportOrganizations.map(({ organization }, index) => ({
      path: `supportOrganizations[${String(index)}].organization`,
      id: organization,
      of: 'organization' as const,
    })),
    ...document.healthActions.flatMap(({ cpts }, index) =>
      mentions(`healthActions[${String(index)}].cpts`, cpts, 'CPTS'),
    ),
  ];
}

function mentions(path: string, ids: readonly string[], of: Mention['of']): Mention[] {
  return ids.map((id, index) => ({ path: `${path}[${String(index)}]`, id, of }));
}

function cptsOrganizations(
  document: DocumentFile,
  names: ReadonlyMap<string, string>,
): Omit<DocumentProblem, 'file'>[] {
  return document.organizations.flatMap(({ id, kind, name }, index) => {
    if (kind !== 'CPTS' || names.get(id) === name) return [];
    const rule = `an organization of kind CPTS has the id and the name of a CPTS, got "${id}", "${name}"`;
    return [{ path: `organizations[${String(index)}]`, rule }];
  });
}
