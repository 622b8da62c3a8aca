import type { Day } from '../../common/calendarDay';
import { AnswerCache } from './answers/AnswerCache';
import { EntityCache } from './entities/EntityCache';
import type { GatewayCaches } from './GatewayCaches';
import { RawAnswers } from './http/RawAnswers';
import { redisStore } from './shared/redisStore';
import { DatasetVersions } from './versions/DatasetVersions';
import type { VersionSource } from './versions/ReadVersions';

/** What caches are made of. */
export interface CacheParts {
  /** How the versions of each subgraph's datasets are told, by its name. */
  readonly sources: ReadonlyMap<string, VersionSource>;
  readonly today: () => Day;
  /** Where gateways share answers; null: nowhere. */
  readonly redisUrl: string | null;
}

/** The caches of one gateway, which watch the dataset versions until they are closed. */
export function createCaches({ sources, today, redisUrl }: CacheParts): GatewayCaches {
  const versions = new DatasetVersions(sources, today);
  const answers = new AnswerCache({ versions, shared: redisUrl === null ? null : redisStore(redisUrl) });
  return {
    answers,
    raw: new RawAnswers(),
    entities: new EntityCache(versions),
    close: () => {
      answers.close();
      versions.close();
    },
  };
}
