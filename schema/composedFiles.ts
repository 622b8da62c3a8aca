import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { projectPath } from '../common/paths';
import { composeSupergraph } from './compose';
import { subgraphSources } from './subgraphSources';

/** A generated file of schema/: its path in the project, and the text it should have. */
export interface ComposedFile {
  readonly path: string;
  readonly text: string;
}

/** The two files that composition gives, from the SDL as it stands. Throws where the subgraphs don't compose. */
export function composedFiles(): ComposedFile[] {
  const { supergraphSdl, apiSdl } = composeSupergraph(subgraphSources());
  return [
    { path: 'schema/supergraph.graphql', text: supergraphSdl },
    { path: 'schema/api.graphql', text: apiSdl },
  ];
}

/** Those of the files that are missing or differ from what composition gives now. */
export function staleFiles(files: readonly ComposedFile[] = composedFiles()): ComposedFile[] {
  return files.filter(({ path, text }) => readOrNull(projectPath(path)) !== text);
}

/** Writes the stale ones, and returns their paths. */
export function writeComposedFiles(files: readonly ComposedFile[] = composedFiles()): string[] {
  const stale = staleFiles(files);
  for (const { path, text } of stale) writeFileSync(projectPath(path), text);
  return stale.map(({ path }) => path);
}

function readOrNull(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
