import { z } from 'zod';
import { FILE_NAME, onOrOff, text, addressLike, wholeNumber, type SettingTable } from './Setting';

/** Which operations are answered, by what, and how long answers are kept. */
export const gatewaySettings = {
  MAILLAGE_ENGINE: {
    shape: z.enum(['maillage', 'apollo']).default('maillage'),
    rule: 'is maillage or apollo',
    explains: 'what executes operations; apollo to compare',
    usual: 'maillage',
  },
  MAILLAGE_TRUSTED_DOCUMENTS: text({
    rule: FILE_NAME,
    explains: 'a manifest of trusted documents',
    usual: 'none',
  }),
  MAILLAGE_TRUSTED_DOCUMENTS_ONLY: onOrOff('off', 'on: nothing but trusted documents is answered'),
  MAILLAGE_LOCKDOWN: onOrOff('off', 'on: nothing but trusted documents, no introspection, no suggestions'),
  MAILLAGE_CACHE: onOrOff('on', 'off: no answers and no entities are kept'),
  MAILLAGE_REDIS_URL: addressLike(/^rediss?:\/\/[^\s/]+(\/\d{0,4})?$/, {
    rule: 'is written redis://USER:PASSWORD@HOST:PORT/NUMBER, or rediss://…, with %23 for # in a password',
    explains: 'a Redis in which gateways share what they keep',
    usual: 'each gateway keeps its own',
    isSecret: true,
  }),
  MAILLAGE_STALE_IF_ERROR: {
    shape: wholeNumber(0, 604_800).default(3_600),
    rule: 'must be a whole number of seconds from 0 to 604800',
    explains: 'for how long a kept answer stands in where subgraphs fail; 0 for never',
    usual: '3600',
  },
} as const satisfies SettingTable;
