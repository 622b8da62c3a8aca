import { readFileSync } from 'node:fs';
import { projectPath } from '../paths';
import type { ServiceName } from '../service/ServiceDefinition';

/** The SDL of a subgraph, from schema/. */
export function readSchema(service: ServiceName): string {
  return readFileSync(projectPath('schema', `${service}.graphql`), 'utf8');
}
