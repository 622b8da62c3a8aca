import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Day } from '../calendarDay';
import { projectPath } from '../paths';

/** What made-up sets need to know of a CPTS of the documents. */
export interface DocumentedCpts {
  readonly id: string;
  readonly name: string;
  readonly departmentCodes: readonly string[];
  /** No made-up member joins before; the first day on which a document knows it. */
  readonly since: Day;
  /** The communes of its published perimeter; empty where no document gives it. */
  readonly communeCodes: readonly string[];
}

/** The perimeters began at the latest then; no made-up set has a member before. */
const FIRST_DAY: Day = '2020-01-01';

const statedDate = z.object({ day: z.string().nullable(), earliest: z.string().nullable() });

// Only what made-up sets need; the service of the CPTS checks the whole format.
const document = z.object({
  cpts: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        named: z.boolean(),
        departments: z.array(z.string()),
        stages: z.array(z.object({ date: statedDate })),
        expectedSignature: statedDate.nullable(),
        perimeter: z.object({ entries: z.array(z.object({ code: z.string() })) }),
      }),
    )
    .default([]),
});

type CptsOfDocument = z.infer<typeof document>['cpts'][number];

/** The curated files of the documents, in the order of their names. */
export function documentFiles(folder = projectPath('data')): string[] {
  const names = readdirSync(folder).filter((name) => /^doc-.*\.json$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

/** Every CPTS that a document names, in the order of their ids; areas where one is only beginning have no members yet. */
export function readDocumentedCpts(): DocumentedCpts[] {
  return documentFiles()
    .flatMap((file) => document.parse(JSON.parse(readFileSync(file, 'utf8'))).cpts)
    .filter((cpts) => cpts.named)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(documentedCpts);
}

function documentedCpts(cpts: CptsOfDocument): DocumentedCpts {
  const dates = [
    ...cpts.stages.map(({ date }) => date),
    ...(cpts.expectedSignature ? [cpts.expectedSignature] : []),
  ];
  const firstDays = dates.map(({ day, earliest }) => day ?? earliest).filter((day) => day !== null);
  return {
    id: cpts.id,
    name: cpts.name,
    departmentCodes: cpts.departments,
    since: [FIRST_DAY, ...firstDays.sort().slice(0, 1)].sort().at(-1) as Day,
    communeCodes: cpts.perimeter.entries.map(({ code }) => code),
  };
}
