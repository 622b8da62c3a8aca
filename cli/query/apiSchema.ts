import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { once } from '../../common/once';
import { projectPath } from '../../common/paths';

/** The schema that Maillage shows its clients, as this version has it; built when it is first asked for. */
export const apiSchema = once(() =>
  buildSchema(readFileSync(projectPath('schema', 'api.graphql'), 'utf8'), {
    assumeValid: true,
    assumeValidSDL: true,
  }),
);
