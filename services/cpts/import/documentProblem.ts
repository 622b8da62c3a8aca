import type { DocumentFile } from './documentFormat';

/** A data file by its name, and what it holds. */
export interface NamedDocument {
  readonly file: string;
  readonly document: DocumentFile;
}

/** A rule that a data file breaks: where (contracts[2].cpts), and the rule with the value found. */
export interface DocumentProblem {
  readonly file: string;
  readonly path: string;
  readonly rule: string;
}

/** The problem as one line: file, path, rule. */
export function problemText(problem: DocumentProblem): string {
  return `${problem.file}: ${problem.path}: ${problem.rule}`;
}
