import type { z } from 'zod';
import { documentFile } from '../../../../services/cpts/import/documentFormat';
import type { DocumentProblem, NamedDocument } from '../../../../services/cpts/import/documentProblem';
import type { StatedDate } from '../../../../services/cpts/import/documentValues';

export type DocumentInput = z.input<typeof documentFile>;
type One<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** A document of the given facts, amounts in euros as in a file, named after its source. */
export function sampleDocument(facts: Omit<DocumentInput, 'source'> = {}, id = 'doc-test'): NamedDocument {
  const source = {
    id,
    title: 'A test',
    publisher: 'Nobody',
    kind: 'SYNTHETIC' as const,
    publishedOn: '2022-06-30',
    dating: 'Made up.',
    licence: null,
    url: null,
  };
  return { file: `${id}.json`, document: documentFile.parse({ source, ...facts }) };
}

export function onDay(day: string): StatedDate {
  return { day, earliest: day, latest: day, precision: 'DAY', asWritten: day };
}

export function sampleCpts(change: Partial<One<DocumentInput['cpts']>> = {}): One<DocumentInput['cpts']> {
  return {
    id: 'cpts-a',
    name: 'CPTS A',
    named: true,
    otherNames: [],
    finess: null,
    departments: ['83'],
    stages: [{ stage: 'ACI_SIGNED', date: onDay('2021-03-12'), note: null, where: 'page 1' }],
    expectedSignature: null,
    perimeter: { known: false, entries: [], unknownReason: 'Not listed.', note: null, where: 'page 1' },
    where: 'page 1',
    ...change,
  };
}

export function sampleContract(
  change: Partial<One<DocumentInput['contracts']>> = {},
): One<DocumentInput['contracts']> {
  return {
    id: 'aci-a',
    cpts: 'cpts-a',
    signed: onDay('2021-03-12'),
    signatories: ['cpts-a'],
    signedAt: null,
    note: null,
    where: 'page 1',
    ...change,
  };
}

export function sampleOrganization(
  change: Partial<One<DocumentInput['organizations']>> = {},
): One<DocumentInput['organizations']> {
  return {
    id: 'cpts-a',
    name: 'CPTS A',
    kind: 'CPTS',
    department: '83',
    region: '93',
    where: 'page 1',
    ...change,
  };
}

export function sampleFigure(
  change: Partial<One<DocumentInput['statedFigures']>> = {},
): One<DocumentInput['statedFigures']> {
  return {
    id: 'figure-a',
    indicator: 'POPULATION',
    value: 36000,
    upTo: null,
    qualifier: 'EXACTLY',
    asOf: null,
    stage: null,
    cpts: [],
    territory: null,
    note: null,
    where: 'page 1',
    ...change,
  };
}

export function sampleGrid(
  change: Partial<One<DocumentInput['fundingGrids']>> = {},
): One<DocumentInput['fundingGrids']> {
  const where = 'page 1';
  return {
    id: 'grid-a',
    labelFr: 'Grille A',
    labelEn: 'Grid A',
    from: '2019-06-20',
    sizes: [
      { category: 1, above: null, below: 40000, where },
      { category: 2, above: 40000, below: 80000, where },
      { category: 3, above: 80000, below: 175000, where },
      { category: 4, above: 175000, below: null, where },
    ],
    missions: [],
    lines: [],
    totals: [],
    noteFr: null,
    noteEn: null,
    where,
    ...change,
  };
}

/** A part of a grid that gives nothing yet. */
export function emptyGridPart(
  change: Partial<One<DocumentInput['fundingGrids']>> = {},
): One<DocumentInput['fundingGrids']> {
  return sampleGrid({ labelFr: null, labelEn: null, from: null, sizes: [], ...change });
}

/** Problems as "path: rule", to compare in one go. */
export function rulesOf(problems: readonly DocumentProblem[]): string[] {
  return problems.map(({ path, rule }) => `${path}: ${rule}`);
}
