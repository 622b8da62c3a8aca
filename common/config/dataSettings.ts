import { z } from 'zod';
import { projectPath } from '../paths';
import { onOrOff, addressLike, type SettingTable } from './Setting';

/** Where the data lie. */
export const dataSettings = {
  MAILLAGE_DATA_DIR: {
    shape: z.string().min(1).default(projectPath('var')),
    rule: 'must be the name of a folder',
    explains: 'the folder of the embedded databases',
    usual: 'var/',
  },
  MAILLAGE_DATABASE_URL: addressLike(/^(mysql|mariadb):\/\/.+\/.+/, {
    rule: 'is written mysql://USER:PASSWORD@HOST:PORT/DATABASE, with %23 for # in a password',
    explains: 'the database of a service on its own, {service} for its name',
    usual: 'the embedded database',
    isSecret: true,
  }),
  MAILLAGE_DEMO: onOrOff('on', 'off: without the made-up professionals; also --no-demo'),
} as const satisfies SettingTable;
