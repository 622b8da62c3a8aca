import { readFileSync } from 'node:fs';
import { projectPath } from '../common/paths';

/** The version in package.json. */
export const version = (JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string })
  .version;
