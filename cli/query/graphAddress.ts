import { readSettingsWith } from '../../common/config';
import { StartupError } from '../../common/errors/StartupError';
import { urlOf } from '../urlOf';

/** What listens on every address of a machine is asked on the machine itself. */
const EVERY_ADDRESS: readonly string[] = ['0.0.0.0', '::'];

/**
 * The address of the graph that the configuration of this place serves. Throws a StartupError for a configuration that can't be used, and
 * where each start has a port of its own.
 */
export function graphAddress(): string {
  const { MAILLAGE_HOST: host, MAILLAGE_PORT: port } = readSettingsWith().values;
  if (port === 0)
    throw new StartupError('The configured port is 0, a free one each time: say which with --url.');
  return `${urlOf({ host: EVERY_ADDRESS.includes(host) ? 'localhost' : host, port })}/graphql`;
}

/** The address of the graph that a user has given: that of a server alone means its /graphql. What is no address stays what it is. */
export function graphAt(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  const { origin, pathname, search } = address;
  if (pathname !== '/' || search !== '' || origin === 'null') return url;
  address.pathname = '/graphql';
  return address.href;
}
