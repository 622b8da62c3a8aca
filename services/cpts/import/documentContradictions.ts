import { z } from 'zod';
import { stableName, text } from './documentValues';

/** What explains one contradiction between the documents, in our words. */
const contradictionFact = z
  .strictObject({
    /** The stable name under which the contradiction is shown. */
    id: stableName,
    /** What the rules call it, where its stable name is a shorter one. */
    of: z.string().max(128).nullable(),
    settled: z.boolean(),
    explanationFr: text.nullable(),
    explanationEn: text.nullable(),
    /** Ids of the sources that settle it. */
    sources: z.array(stableName),
  })
  .refine(
    ({ explanationFr, explanationEn }) => (explanationFr === null) === (explanationEn === null),
    'an explanation is given in both languages',
  )
  .refine(
    ({ settled, explanationFr, sources }) => !settled || (explanationFr !== null && sources.length > 0),
    'what is settled has an explanation and the sources that settle it',
  );

/** data/contradictions.json: which contradictions there are is found by rules; only what explains them is written down. */
export const contradictionsFile = z.strictObject({
  contradictions: z
    .array(contradictionFact)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'must give an id once'),
});

export type ContradictionFact = z.infer<typeof contradictionFact>;
export type ContradictionsFile = z.infer<typeof contradictionsFile>;
