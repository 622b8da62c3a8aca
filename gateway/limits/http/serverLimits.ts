import { HOST_OPTIONS } from '../../../common/service/hostFaults';

/**
 * What a server takes of a connection, as options of Node's `createServer`: headers of 16 kB, whole within four seconds, and a request
 * whole within eight. Headers that come more than once are one list. Connections are looked at each half second, so that a slow one is told 408 within ten.
 */
export const SERVER_LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 4_000,
  requestTimeout: 8_000,
  connectionsCheckingInterval: 500,
  ...HOST_OPTIONS,
} as const;

/** Largest request body, in bytes. */
export const BODY_LIMIT = 256 * 1024;

/** How deep arrays and objects of a body may stand within each other, the body itself among them. */
export const JSON_DEPTH = 20;
