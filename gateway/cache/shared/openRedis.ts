import { Redis } from 'ioredis';
import { guardReplies } from './guardReplies';
import { PatientCircuit } from './PatientCircuit';

/** A Redis that takes longer is not worth waiting for. */
const PATIENCE_MS = 50;
const MS_BETWEEN_PROBES = 2_000;

/** Told with why a Redis can't be used, once, and with null once it is used again. */
export type ToldOfRedis = (failure: unknown) => void;

/** A Redis that is never relied upon. */
export interface OptionalRedis {
  readonly redis: Redis;
  /** Everything that is asked of it goes through here. */
  readonly circuit: PatientCircuit;
  readonly close: () => void;
}

/**
 * Connects to a Redis at redis://… or rediss://…. After a failure, or an answer that takes over 50 ms, it is left alone until it answers a
 * probe in the background, so that an absent or frozen one costs at most 50 ms once.
 */
export function openRedis(
  url: string,
  told: ToldOfRedis = () => undefined,
  patienceMs = PATIENCE_MS,
): OptionalRedis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: MS_BETWEEN_PROBES,
    commandTimeout: patienceMs,
    retryStrategy: (times) => Math.min(times * 100, MS_BETWEEN_PROBES),
  });
  // Commands say of a lost connection only that it is; without a listener it would be thrown at nobody, too.
  let lost: unknown = null;
  redis.on('error', (error) => (lost = error));
  const circuit = new PatientCircuit({
    ping: () => redis.ping(),
    msBetweenProbes: MS_BETWEEN_PROBES,
    told: (failure) => {
      told(failure === null ? null : (lost ?? failure));
      lost = null;
    },
  });
  redis.on('connect', () => guardReplies(redis.stream));
  redis.on('ready', () => circuit.probe());
  return {
    redis,
    circuit,
    close: () => {
      circuit.close();
      redis.disconnect();
    },
  };
}
