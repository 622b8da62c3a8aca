import { z } from 'zod';
import { stableName, text } from './documentValues';

/** Another name that a document writes for a CPTS which a second document describes. */
export const cptsName = z.strictObject({
  /** Id of the CPTS. */
  cpts: stableName,
  name: text.max(200),
  where: text,
});

export type CptsNameFact = z.infer<typeof cptsName>;
