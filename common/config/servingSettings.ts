import { z } from 'zod';
import { addressRanges } from '../access/addressRanges';
import { isOriginList } from '../access/originList';
import { decimalNumber, hostLike, onOrOff, wholeNumber, type SettingTable } from './Setting';

/** Where the program listens, behind what, and how it stops. */
export const servingSettings = {
  MAILLAGE_HOST: hostLike({ explains: 'the address to listen on; also --host', usual: 'localhost' }),
  MAILLAGE_PORT: {
    shape: wholeNumber(0, 65_535).default(4000),
    rule: 'must be a whole number from 0 to 65535',
    explains: 'the port to listen on, 0 for one that is free; also --port',
    usual: '4000; of the services 4001 to 4003',
  },
  MAILLAGE_WORKERS: {
    shape: z.union([z.literal('auto'), wholeNumber(1, 128)]).default(1),
    rule: 'must be a whole number from 1 to 128, or auto',
    explains: 'how many processes answer, auto for one a core; also --workers',
    usual: '1',
  },
  MAILLAGE_DRAIN_SECONDS: {
    shape: decimalNumber(0, 6).optional(),
    rule: 'must be a number of seconds from 0 to 6, such as 2.5',
    explains: 'how long a stop says so before connections are refused',
    usual: '0 on loopback, else 3',
  },
  MAILLAGE_TRUST_PROXY: {
    shape: z
      .string()
      .refine((ranges) => addressRanges(ranges) !== null)
      .optional(),
    rule: 'is written as addresses or ranges between commas, such as 10.0.0.0/8,127.0.0.1',
    explains: 'the proxies that are believed for whom they ask',
    usual: 'none',
  },
  MAILLAGE_TLS_IN_FRONT: onOrOff('off', 'on: clients come over https alone, since a proxy ends TLS'),
  MAILLAGE_CORS_ORIGINS: {
    shape: z.string().refine(isOriginList).default('*'),
    rule: 'is * or origins between commas, such as https://maillage.example.org, without a path',
    explains: 'the pages that may ask, by origin',
    usual: '*',
  },
} as const satisfies SettingTable;
