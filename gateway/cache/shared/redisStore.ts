import { Redis } from 'ioredis';
import { createHash } from 'node:crypto';
import { PatientCircuit } from './PatientCircuit';
import { sealed, unsealed } from './sealed';
import type { SharedStore } from './SharedStore';

/** A Redis that takes longer is not worth waiting for. */
const PATIENCE_MS = 50;
const MS_BETWEEN_PROBES = 2_000;
const KEPT_MS = 3_600_000;
const PREFIX = 'maillage:answer:';
/** Of a longer value, which no gateway has put there, only so much is read; its checksum is then wrong. */
const LONGEST_VALUE = 8_000_000;

/** What may differ from the usual. */
export interface RedisStoreOptions {
  /** How long a body is kept, in milliseconds; an hour. */
  readonly keptFor?: number;
}

/**
 * A Redis that gateways share, at redis://… or rediss://…. Keys are hashes. After a failure, or an answer that takes over 50 ms, it is left
 * alone until it answers a probe in the background, so that an absent or frozen one costs at most 50 ms once.
 */
export function redisStore(url: string, { keptFor = KEPT_MS }: RedisStoreOptions = {}): SharedStore {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: MS_BETWEEN_PROBES,
    commandTimeout: PATIENCE_MS,
    retryStrategy: (times) => Math.min(times * 100, MS_BETWEEN_PROBES),
  });
  // Without a listener each lost connection would be thrown at nobody.
  redis.on('error', () => undefined);
  const circuit = new PatientCircuit(() => redis.ping(), MS_BETWEEN_PROBES);
  redis.on('ready', () => circuit.probe());
  return {
    get: async (key) => {
      const name = nameOf(key);
      const value = await circuit.run(() => redis.getrangeBuffer(name, 0, LONGEST_VALUE).catch(nothingFound));
      return value === null ? null : unsealed(name, value);
    },
    set: (key, body) => {
      const name = nameOf(key);
      void circuit.run(() => redis.set(name, sealed(name, body), 'PX', keptFor));
    },
    close: () => {
      circuit.close();
      redis.disconnect();
    },
  };
}

/** A key that somebody has put something else under is no failure of the store. */
function nothingFound(error: unknown): null {
  if (error instanceof Error && error.message.startsWith('WRONGTYPE')) return null;
  throw error;
}

function nameOf(key: string): string {
  return `${PREFIX}${createHash('sha256').update(key).digest('base64url')}`;
}
