import type { Day } from '../../common/calendarDay';
import { AnswerCache } from './answers/AnswerCache';
import { EntityCache } from './entities/EntityCache';
import type { GatewayCaches } from './GatewayCaches';
import { RawAnswers } from './http/RawAnswers';
import type { ToldOfRedis } from './shared/openRedis';
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
  readonly toldOfRedis?: ToldOfRedis;
  /** For how many seconds an answer may stand in for one that fails; left out: for none. */
  readonly staleIfError?: number;
}

/** The caches of one gateway, which watch the dataset versions until they are closed. */
export function createCaches(parts: CacheParts): GatewayCaches {
  const { sources, today, redisUrl, toldOfRedis = (): void => undefined, staleIfError = 0 } = parts;
  const versions = new DatasetVersions(sources, today);
  const shared = redisUrl === null ? null : redisStore(redisUrl, { told: toldOfRedis });
  const answers = new AnswerCache({ versions, shared, staleIfError });
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
