import type { ImportDefinition } from '../../import/ImportDefinition';
import { cogImport } from './cogImport';
import { epciImport } from './epciImport';
import { populationsImport } from './populationsImport';
import type { ReferenceTarget } from './ReferenceTarget';

/** The imports of the official files of the reference that a service has a dataset for. */
export function referenceImports(target: ReferenceTarget): ImportDefinition[] {
  return [cogImport, populationsImport, epciImport]
    .map((make) => make(target))
    .filter(({ name }) => Object.hasOwn(target.datasetOf, name));
}
