import colors from 'picocolors';
import type { Config } from '../../common/config';
import { DEVELOPMENT_KEY } from '../../common/config/developmentKey';
import type { TrustedDocument } from '../../gateway/documents/TrustedDocument';
import { firstQuestion } from './firstQuestion';

/** Where professionals and members come from. */
export type LoadedProfessionals = 'DEMONSTRATION' | 'FILES' | 'NONE';

/** What is served. */
export interface Served {
  readonly professionals: LoadedProfessionals;
  /** The documents that alone are answered; null: any is. */
  readonly trusted: readonly TrustedDocument[] | null;
}

/** What a newcomer needs once the graph is served: the addresses, something to ask, and what is made up. */
export function welcome(address: string, config: Config, { professionals, trusted }: Served): string {
  const row = (label: string, url: string): string => `  ${label.padEnd(12)}${colors.cyan(url)}`;
  return [
    '',
    colors.bold('Maillage is ready.'),
    '',
    row('GraphQL', `${address}/graphql`),
    // It asks for what its reader writes, and for the schema first.
    ...(trusted === null ? [row('Playground', `${address}/playground`)] : []),
    row('Health', `${address}/health`),
    '',
    ...firstQuestion(address, trusted),
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
