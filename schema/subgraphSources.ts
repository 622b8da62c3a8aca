import { readFileSync } from 'node:fs';
import { projectPath } from '../common/paths';
import type { SubgraphSource } from './compose';
import { SUBGRAPH_PORTS } from './subgraphPorts';

/** The three subgraphs of Maillage as schema/ describes them, each where it answers on this machine. */
export function subgraphSources(): SubgraphSource[] {
  return Object.entries(SUBGRAPH_PORTS).map(([name, port]) => ({
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    sdl: readFileSync(projectPath('schema', `${name}.graphql`), 'utf8'),
  }));
}
