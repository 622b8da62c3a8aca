import type { SourceRow } from '../datasets/SourceRow';
import type { ToldSource } from './ImportDefinition';

const NOT_TOLD = 'not told';

/** What the file itself tells of its source. */
export interface DeclaredFile extends Pick<SourceRow, 'id' | 'publishedOn'> {
  readonly synthetic: boolean;
}

/** The source that the command line tells of a file: DECLARED, also of one in the shape of an official file; a made-up one stays SYNTHETIC. */
export function declaredSource(
  { title, publisher, licence, url }: ToldSource,
  { id, publishedOn, synthetic }: DeclaredFile,
): SourceRow {
  const kind = synthetic ? 'SYNTHETIC' : 'DECLARED';
  return { id, title, publisher: publisher ?? NOT_TOLD, kind, publishedOn, licence, url };
}
