import { z } from 'zod';
import { addressLike, decimalNumber, hostLike, wholeNumber, type SettingTable } from './Setting';

/** What the program tells of itself. */
export const observabilitySettings = {
  MAILLAGE_LOG_LEVEL: {
    shape: z.enum(['debug', 'info', 'warn', 'error']).optional(),
    rule: 'is debug, info, warn or error',
    explains: 'from which level on lines are logged; info: one a request',
    usual: 'warn on loopback, else info',
  },
  MAILLAGE_LOG_FORMAT: {
    shape: z.enum(['json', 'text']).optional(),
    rule: 'is json or text',
    explains: 'how lines of the log are written',
    usual: 'text on a terminal, else json',
  },
  MAILLAGE_METRICS_PORT: {
    shape: wholeNumber(1, 65_535).optional(),
    rule: 'must be a whole number from 1 to 65535',
    explains: 'the port of /metrics, for Prometheus',
    usual: 'no figures are kept',
  },
  MAILLAGE_METRICS_HOST: hostLike({ explains: 'the address of /metrics', usual: '127.0.0.1' }),
  MAILLAGE_OTLP_URL: addressLike(/^https?:\/\/[^\s@]+$/, {
    rule: 'is written http://HOST:4318/v1/traces, without a password',
    explains: 'where traces are sent, over OTLP/HTTP as JSON',
    usual: 'nothing is traced',
  }),
  MAILLAGE_TRACES_RATIO: {
    shape: decimalNumber(0, 1).default(1),
    rule: 'must be a number from 0 to 1, such as 0.1',
    explains: 'which part of the traces that begin here is sent',
    usual: '1',
  },
} as const satisfies SettingTable;
