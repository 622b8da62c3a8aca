import { StartupError } from '../common/errors/StartupError';
import type { ServiceDefinition } from '../common/service/ServiceDefinition';
import { cpts } from '../services/cpts/definition';
import { professionals } from '../services/professionals/definition';
import { territories } from '../services/territories/definition';

/** The three services, in the order in which they are prepared. */
export const services: readonly ServiceDefinition[] = [territories, cpts, professionals];

/** A service by its name. Throws a StartupError that lists the names. */
export function serviceNamed(name: string): ServiceDefinition {
  const found = services.find((service) => service.name === name);
  if (found === undefined) {
    throw new StartupError(
      `There is no service "${name}": choose ${services.map((each) => each.name).join(', ')}.`,
    );
  }
  return found;
}
