import { parse } from 'yaml';
import { z } from 'zod';
import { textOf } from './repositoryFiles';

const service = z.object({
  image: z.string(),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string().nullable()).default({}),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]),
  read_only: z.boolean().default(false),
  tmpfs: z.array(z.string()).default([]),
  cap_drop: z.array(z.string()).default([]),
  security_opt: z.array(z.string()).default([]),
  stop_grace_period: z.string().optional(),
  deploy: z.object({ resources: z.object({ limits: z.object({ cpus: z.string(), memory: z.string() }) }) }),
});

/** A container of docker-compose.yml. */
export type ComposeService = z.infer<typeof service>;

/** docker-compose.yml as YAML, its anchors and merges resolved. */
export const composeDocument: unknown = parse(textOf('docker-compose.yml'), { merge: true });

/** What the tests read of docker-compose.yml. */
export const compose = z
  .object({
    services: z.record(z.string(), service),
    networks: z.record(z.string(), z.object({ internal: z.boolean().default(false) }).nullable()),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(composeDocument);

/** The variables that .env.example has, with their values. */
export const exampleVariables: ReadonlyMap<string, string> = new Map(
  [...textOf('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

/** ${NAME}, ${NAME:-what stands in for it} and ${NAME:?what is said where it is missing}. */
const VARIABLE = /\$\{([A-Z_]+)(?::([-?])([^}]*))?\}/g;

/** The names of the variables that a text takes from the environment. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
}

/** The text as Compose hands it on: an empty variable gives way to what stands in for it. Throws where a needed one is missing. */
export function interpolated(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(VARIABLE, (_whole, name: string, kind: string | undefined, other = '') => {
    const value = variables.get(name) ?? '';
    if (value === '' && kind === '?') throw new Error(`${name}: ${other}`);
    return value === '' ? String(other) : value;
  });
}
