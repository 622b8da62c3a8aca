import { z } from 'zod';
import { projectPath } from '../paths';
import { onOrOff, textLike, type SettingTable } from './Setting';

/** Where the data lie. */
export const dataSettings = {
  MAILLAGE_DATA_DIR: {
    shape: z.string().min(1).default(projectPath('var')),
    rule: 'must be the name of a folder',
    explains: 'the folder of the embedded databases',
    usual: 'var/',
  },
  MAILLAGE_DATABASE_URL: textLike(/^(mysql|mariadb):\/\/.+\/.+/, {
    rule: 'is written mysql://USER:PASSWORD@HOST:PORT/DATABASE',
    explains: 'the database of a service on its own, {service} for its name',
    usual: 'the embedded database',
    isSecret: true,
  }),
  MAILLAGE_DEMO: onOrOff('on', 'off: without the made-up professionals; also --no-demo'),
} as const satisfies SettingTable;
