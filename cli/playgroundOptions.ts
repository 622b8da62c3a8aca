import { existsSync } from 'node:fs';
import { projectPath } from '../common/paths';
import type { PlaygroundOptions } from '../gateway/playground/servePlayground';
import { readExamples } from '../schema/readExamples';

/** The built playground with the example operations as ready tabs; null where it was not built. */
export function playgroundOptions(): PlaygroundOptions | null {
  const folder = projectPath('dist', 'playground');
  if (!existsSync(folder)) return null;
  return { folder, examples: readExamples() };
}
