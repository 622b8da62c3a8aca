import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPath } from '../common/paths';

const bilingual = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });

const sidecar = z.strictObject({
  title: bilingual,
  description: bilingual,
  /** The questions of the field that the operation answers, as far as it can. */
  questions: z.array(z.number().int()).default([]),
  variables: z.record(z.string(), z.unknown()).default({}),
  headers: z.record(z.string(), z.string()).default({}),
});

/** An example operation: what it asks, and what is told of it to people. */
export interface Example extends z.infer<typeof sidecar> {
  /** Name of its files: 01-commune-sheet. */
  readonly name: string;
  readonly query: string;
}

const FOLDER = projectPath('schema', 'examples');

/**
 * The example operations in schema/examples/, in the order of their names: NAME.graphql is the operation, NAME.json what is
 * said of it, NAME.answer.json the answer that the tests expect. Throws where a file is missing or has another shape.
 */
export function readExamples(): Example[] {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length));
  return names.sort().map((name) => ({ name, query: read(`${name}.graphql`), ...sidecarOf(name) }));
}

/** The answer that the tests expect of an example. */
export function expectedAnswer(name: string): unknown {
  return JSON.parse(read(`${name}.answer.json`));
}

function sidecarOf(name: string): z.infer<typeof sidecar> {
  const parsed = sidecar.safeParse(JSON.parse(read(`${name}.json`)));
  if (!parsed.success) throw new Error(`schema/examples/${name}.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function read(file: string): string {
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}
