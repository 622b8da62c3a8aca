import colors from 'picocolors';
import type { Config } from '../../common/config';
import { DEVELOPMENT_KEY } from '../../common/config/developmentKey';

const FIRST_QUERY =
  '{ commune(code: "83119") { name population { value year } cpts { name stages { stage date { asWritten } source { title } } } } }';

/** Where professionals and members come from. */
export type LoadedProfessionals = 'DEMONSTRATION' | 'FILES' | 'NONE';

/** What a newcomer needs once the graph is served: the addresses, a query to paste, and what is made up. */
export function welcome(address: string, config: Config, professionals: LoadedProfessionals): string {
  const row = (label: string, url: string): string => `  ${label.padEnd(12)}${colors.cyan(url)}`;
  return [
    '',
    colors.bold('Maillage is ready.'),
    '',
    row('GraphQL', `${address}/graphql`),
    row('Playground', `${address}/playground`),
    row('Health', `${address}/health`),
    '',
    'Paste this query in the playground, or in a terminal:',
    '',
    `  ${FIRST_QUERY}`,
    '',
    `  curl ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: FIRST_QUERY })}'`,
    '',
    ...notes(config, professionals),
    'Ctrl-C ends it.',
  ].join('\n');
}

const PROFESSIONALS: Readonly<Record<LoadedProfessionals, string>> = {
  DEMONSTRATION:
    'Professionals and members are a made-up demonstration set (source SYNTHETIC); --no-demo leaves it out.',
  FILES:
    'Professionals, structures and members are those of the files that were imported; their sources tell whether they are made up.',
  NONE: 'No professionals are loaded (--no-demo).',
};

function notes(config: Config, professionals: LoadedProfessionals): string[] {
  const key = config.keys.has(DEVELOPMENT_KEY)
    ? [`Fields that need a scope answer to the header "authorization: Bearer ${DEVELOPMENT_KEY}".`]
    : [];
  return [PROFESSIONALS[professionals], ...key, ''];
}
