import { nearest } from '../text/nearest';
import { settingNames } from './settings';

/** Names that begin as settings do: of the file of settings, of the port that Compose publishes, of the program's start, of its tests. */
const OTHERS = /^MAILLAGE_(CONFIG|PUBLISHED|SKIP_BUILD_CHECK|TEST_\w+)$/;

/** A sentence for each name that begins as those of settings do and is none: it sets nothing, and may be misspelt. */
export function unknownIn(names: readonly string[]): string[] {
  const known: ReadonlySet<string> = new Set(settingNames);
  return names
    .filter((name) => name.startsWith('MAILLAGE_') && !known.has(name) && !OTHERS.test(name))
    .map((name) => {
      const near = nearest(name, settingNames);
      return `${name} in the environment is no setting${near === null ? '.' : `: did you mean "${near}"?`}`;
    });
}
