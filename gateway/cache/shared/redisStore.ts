import { createHash } from 'node:crypto';
import { openRedis, type ToldOfRedis } from './openRedis';
import { sealed, unsealed } from './sealed';
import type { SharedStore } from './SharedStore';

const KEPT_MS = 3_600_000;
const PREFIX = 'maillage:answer:';
/** Of a longer value, which no gateway has put there, only so much is read; its checksum is then wrong. */
const LONGEST_VALUE = 8_000_000;

/** What may differ from the usual. */
export interface RedisStoreOptions {
  /** How long a body is kept, in milliseconds; an hour. */
  readonly keptFor?: number;
  /** How long it is waited for, in milliseconds; the usual time. */
  readonly patienceMs?: number;
  readonly told?: ToldOfRedis;
}

/** A Redis that gateways share, reached as `openRedis` does it. Keys are hashes. */
export function redisStore(url: string, options: RedisStoreOptions = {}): SharedStore {
  const { keptFor = KEPT_MS, patienceMs, told } = options;
  const { redis, circuit, close } = openRedis(url, told, patienceMs);
  return {
    get: async (key) => {
      const name = nameOf(key);
      const value = await circuit.run(() => redis.getrangeBuffer(name, 0, LONGEST_VALUE).catch(nothing));
      return value === null ? null : unsealed(name, value);
    },
    set: (key, body) => {
      const name = nameOf(key);
      void circuit.run(() => redis.set(name, sealed(name, body), 'PX', keptFor).catch(nothing));
    },
    close,
  };
}

/** A Redis that refuses a command, as for a key that holds something else or for want of memory, is there and is not slow. */
function nothing(error: unknown): null {
  if (error instanceof Error && error.name === 'ReplyError') return null;
  throw error;
}

function nameOf(key: string): string {
  return `${PREFIX}${createHash('sha256').update(key).digest('base64url')}`;
}
