import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../common/config';
import { settingNames } from '../../common/config/settings';
import { compose, exampleVariables, interpolated, variablesIn } from './composeFile';
import { textOf } from './repositoryFiles';

const known: readonly string[] = settingNames;
const { services } = compose;
const ours = Object.entries(services).filter(([, { image }]) => image === 'maillage');

/** .env as somebody may fill it in. */
const filledIn = new Map(
  [...exampleVariables].map(([name, value]) => [
    name,
    value === '' && isNeeded(name) ? 'x'.repeat(48) : value,
  ]),
);

function isNeeded(name: string): boolean {
  return textOf('docker-compose.yml').includes(`\${${name}:?`);
}

describe('.env.example', () => {
  test('has every variable that docker-compose.yml takes, and no other', () => {
    const taken = new Set(variablesIn(textOf('docker-compose.yml')));
    expect([...exampleVariables.keys()].sort()).toEqual([...taken].sort());
  });

  test('holds no secret', () => {
    const needed = [...exampleVariables].filter(([name]) => isNeeded(name));
    expect(needed.length).toBe(5);
    expect(needed.filter(([, value]) => value !== '')).toEqual([]);
  });

  test('is not enough as it is: nothing starts with a secret that everybody knows', () => {
    expect(() => interpolated(textOf('docker-compose.yml'), exampleVariables)).toThrow('copy .env.example');
  });
});

describe('the settings in docker-compose.yml', () => {
  test.each(ours)('%s gets settings that the program has, with values that it takes', (_name, service) => {
    expect(Object.keys(service.environment).filter((name) => !known.includes(name))).toEqual([]);
    const given = Object.entries(service.environment)
      .map(([name, value]) => [name, interpolated(value ?? '', filledIn)] as const)
      .filter(([, value]) => value !== '');
    expect(readConfig({}, Object.fromEntries(given)).host).toBe('0.0.0.0');
  });

  test('are the same for both gateways', () => {
    expect(services['gateway-2']).toEqual(services['gateway-1']);
  });

  test.each(['territories', 'cpts', 'professionals'])(
    '%s has a database and a password of its own',
    (name) => {
      const password = `\${${name.toUpperCase()}_PASSWORD:?copy .env.example to .env and fill it in}`;
      expect(services[name]!.environment['MAILLAGE_DATABASE_URL']).toBe(
        `mysql://${name}:${password}@mariadb:3306/${name}`,
      );
      expect(services['mariadb']!.environment[`${name.toUpperCase()}_PASSWORD`]).toBe(password);
    },
  );

  test('let a gateway that stops be seen twice by the proxy', () => {
    const seconds = Number(/check inter (\d+)s fall 1/.exec(textOf('docker/haproxy.cfg'))![1]);
    const drain = Number(services['gateway-1']!.environment['MAILLAGE_DRAIN_SECONDS']);
    expect(drain).toBeGreaterThanOrEqual(2 * seconds);
  });
});

describe('the proxy and Prometheus', () => {
  const { environment } = services['proxy']!;

  test('the proxy has each address that its configuration names', () => {
    const named = [...textOf('docker/haproxy.cfg').matchAll(/"\$\{(\w+)\}"/g)].map(([, name]) => name!);
    expect(Object.keys(environment).sort()).toEqual(named.sort());
    for (const [index, name] of ['gateway-1', 'gateway-2'].entries())
      expect(environment[`GATEWAY_${index + 1}`]).toBe(
        `${name}:${services[name]!.environment['MAILLAGE_PORT']!}`,
      );
    expect(services['proxy']!.ports[0]).toMatch(new RegExp(`${environment['PROXY_BIND']!}$`));
  });

  test('Prometheus reads each gateway and the proxy, at their ports', () => {
    const job = z.object({
      job_name: z.string(),
      static_configs: z.tuple([z.object({ targets: z.array(z.string()) })]),
    });
    const { scrape_configs: jobs } = z
      .object({ scrape_configs: z.array(job) })
      .parse(parse(textOf('docker/prometheus.yml')));
    const targets = Object.fromEntries(jobs.map((each) => [each.job_name, each.static_configs[0].targets]));
    const port = services['gateway-1']!.environment['MAILLAGE_METRICS_PORT']!;
    expect(targets).toEqual({
      gateway: [`gateway-1:${port}`, `gateway-2:${port}`],
      proxy: [`proxy${environment['PROXY_METRICS_BIND']!}`],
    });
  });
});
