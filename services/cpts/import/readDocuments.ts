import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartupError } from '../../../common/errors/StartupError';
import { projectPath } from '../../../common/paths';
import { checkContradictions } from './checkContradictions';
import { checkDocuments } from './checkDocuments';
import { contradictionsFile, type ContradictionsFile } from './documentContradictions';
import { contradictionsFileName, documentFiles, missionsFileName } from './documentFiles';
import { documentFile, missionsFile, type DocumentFile, type MissionsFile } from './documentFormat';
import { problemText, type DocumentProblem } from './documentProblem';

/** The data files as read: the documents in their fixed order, the labels of missions, and what explains contradictions. */
export interface Documents {
  readonly documents: readonly DocumentFile[];
  readonly missions: MissionsFile;
  readonly contradictions: ContradictionsFile;
}

/** The paths of all files that readDocuments reads, in order: they decide the fingerprint of the dataset. */
export function documentPaths(folder = projectPath('data')): string[] {
  return [...documentFiles, missionsFileName, contradictionsFileName].map((file) => join(folder, file));
}

/**
 * The documents of data/ (or of another folder), parsed and checked; amounts are whole cents. Throws StartupError, one
 * line for each file, path and broken rule, where a file is missing, is not JSON, or breaks a rule.
 */
export function readDocuments(folder = projectPath('data')): Documents {
  const named = documentFiles.map((file) => ({ file, document: readAs(documentFile, folder, file) }));
  const contradictions = readAs(contradictionsFile, folder, contradictionsFileName);
  const problems = [...checkDocuments(named), ...checkContradictions(contradictions, named)];
  if (problems.length > 0) throw refusal(problems);
  return {
    documents: named.map(({ document }) => document),
    missions: readAs(missionsFile, folder, missionsFileName),
    contradictions,
  };
}

function readAs<Shape extends z.ZodType>(shape: Shape, folder: string, file: string): z.output<Shape> {
  const result = shape.safeParse(readJson(folder, file));
  if (result.success) return result.data;
  throw refusal(result.error.issues.map((issue) => formatProblem(file, issue)));
}

function readJson(folder: string, file: string): unknown {
  const path = join(folder, file);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? `is not JSON (${cause.message})` : 'cannot be read';
    throw new StartupError(`${file}: the data file ${path} ${reason}`, { cause });
  }
}

function formatProblem(file: string, issue: z.core.$ZodIssue): DocumentProblem {
  return { file, path: z.core.toDotPath(issue.path) || 'the file', rule: issue.message };
}

function refusal(problems: readonly DocumentProblem[]): StartupError {
  return new StartupError(problems.map(problemText).join('\n'));
}
