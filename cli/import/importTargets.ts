import { groupBy } from '../../common/cog/groupBy';
import type { Config } from '../../common/config';
import { ImportError } from '../../common/import/ImportError';
import type { ImportDefinition } from '../../common/import/ImportDefinition';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { SERVICE_PLACE } from '../preparation/openDatabaseOf';
import { serviceNamed, services } from '../services';

/** A service that a dataset is loaded into, and how. */
export interface ImportTarget {
  readonly service: ServiceDefinition;
  readonly definition: ImportDefinition;
}

/** Every dataset that files can be loaded into, each once, with the services that take it. */
export function importsByName(): Map<string, ImportTarget[]> {
  const targets = services.flatMap((service) =>
    service.imports.map((definition): ImportTarget => ({ service, definition })),
  );
  return groupBy(targets, ({ definition }) => definition.name);
}

/**
 * The services to load into: all that take the dataset, or the one that is told. Throws IMPORT_WHICH_DATABASE where one address
 * would stand for several services.
 */
export function chosenTargets(
  targets: readonly ImportTarget[],
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  only: string | undefined,
): readonly ImportTarget[] {
  if (only !== undefined) {
    const { name } = serviceNamed(only);
    const chosen = targets.filter(({ service }) => service.name === name);
    if (chosen.length === 0)
      throw new ImportError('IMPORT_BAD_OPTION', {
        value: `--service ${only}`,
        hint: `This dataset is loaded into ${namesOf(targets)}.`,
      });
    return chosen;
  }
  if (targets.length > 1 && databaseUrl !== null && !databaseUrl.includes(SERVICE_PLACE)) {
    throw new ImportError('IMPORT_WHICH_DATABASE', {
      hint: `This dataset is loaded into ${namesOf(targets)}.`,
    });
  }
  return targets;
}

function namesOf(targets: readonly ImportTarget[]): string {
  return targets.map(({ service }) => service.name).join(', ');
}
