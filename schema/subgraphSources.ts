import { readFileSync } from 'node:fs';
import { projectPath } from '../common/paths';
import type { SubgraphSource } from './compose';

/** Where each subgraph answers when it runs on its own on this machine. The names are those of services/. */
const ADDRESSES = {
  territories: 'http://127.0.0.1:4001/graphql',
  cpts: 'http://127.0.0.1:4002/graphql',
  professionals: 'http://127.0.0.1:4003/graphql',
} as const;

/** The three subgraphs of Maillage as schema/ describes them. */
export function subgraphSources(): SubgraphSource[] {
  return Object.entries(ADDRESSES).map(([name, url]) => ({
    name,
    url,
    sdl: readFileSync(projectPath('schema', `${name}.graphql`), 'utf8'),
  }));
}
