import path from 'node:path';
import { z } from 'zod';
import { readConfig } from '../../common/config';
import { settingNames } from '../../common/config/settings';
import { SUBGRAPH_PORTS } from '../../schema/subgraphPorts';
import {
  containerOf,
  deployments,
  kubernetesFiles,
  objectsIn,
  objectsOf,
  type Deployment,
} from './kubernetesFiles';
import { repositoryFiles, textOf } from './repositoryFiles';

const known: readonly string[] = settingNames;
const SERVICES = Object.keys(SUBGRAPH_PORTS);
const NAMES = ['gateway', ...SERVICES];
const each = [...deployments];

const data = z.record(z.string(), z.string());
const configMaps = new Map(objectsOf('ConfigMap').map((one) => [one.metadata.name, data.parse(one['data'])]));
const secrets = new Map(objectsOf('Secret').map((one) => [one.metadata.name, data.parse(one['stringData'])]));

/** The settings that a pod gets; secrets, which are empty here, as somebody may fill them in. */
function settingsOf(deployment: Deployment): Record<string, string> {
  const parts = containerOf(deployment).envFrom.map(({ configMapRef, secretRef }) =>
    configMapRef === undefined ? filledIn(secretRef?.name ?? '') : configMaps.get(configMapRef.name)!,
  );
  return Object.assign({}, ...parts) as Record<string, string>;
}

const FILLED_IN: Readonly<Record<string, string>> = {
  MAILLAGE_SUBGRAPH_SECRET: 'x'.repeat(32),
  MAILLAGE_REDIS_URL: 'rediss://user:password@redis.example.org:6379/0',
  MAILLAGE_DATABASE_URL: 'mysql://user:password@mariadb.example.org:3306/name',
};

function filledIn(name: string): Record<string, string> {
  return Object.fromEntries(Object.keys(secrets.get(name)!).map((setting) => [setting, FILLED_IN[setting]!]));
}

describe('deploy/kubernetes', () => {
  test('has the gateway and the three services, each with a Service and a budget of disruptions', () => {
    expect(each.map(([name]) => name).sort()).toEqual([...NAMES].sort());
    for (const kind of ['Service', 'PodDisruptionBudget'])
      expect(
        objectsOf(kind)
          .map(({ metadata }) => metadata.name)
          .sort(),
      ).toEqual([...NAMES].sort());
  });

  test('lists every file of its base, and none that is not there', () => {
    const [kustomization] = objectsIn('deploy/kubernetes/base/kustomization.yaml');
    const there = kubernetesFiles
      .filter((file) => file.startsWith('deploy/kubernetes/base/'))
      .map((file) => path.basename(file));
    expect(['kustomization.yaml', ...z.array(z.string()).parse(kustomization!['resources'])].sort()).toEqual(
      there.sort(),
    );
  });

  test('names no object twice', () => {
    const all = kubernetesFiles.flatMap(objectsIn).filter(({ kind }) => kind !== 'Kustomization');
    const names = all.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(names.length).toBe(new Set(names).size);
  });

  test('holds no secret, and is no place for one', () => {
    expect([...secrets.values()].flatMap((one) => Object.values(one)).join('')).toBe('');
    expect(textOf('deploy/kubernetes/trial/secrets.env.example')).toMatch(/^MAILLAGE_SUBGRAPH_SECRET=$/m);
    expect(textOf('.gitignore')).toMatch(/^secrets\.env$/m);
    expect(repositoryFiles().filter((file) => file.endsWith('/secrets.env'))).toEqual([]);
  });
});

describe('the pods', () => {
  test.each(each)('%s gets settings that the program has, with values that it takes', (_name, deployment) => {
    const settings = settingsOf(deployment);
    expect(Object.keys(settings).filter((name) => !known.includes(name))).toEqual([]);
    const [, service] = containerOf(deployment).args;
    const config = readConfig(
      { defaultPort: SUBGRAPH_PORTS[service as keyof typeof SUBGRAPH_PORTS] },
      settings,
    );
    expect(config.host).toBe('0.0.0.0');
    expect(containerOf(deployment).ports[0]).toEqual({ name: 'http', containerPort: config.port });
    expect(config.subgraphSecrets.length).toBe(1);
  });

  test('of the gateway ask each service at its port, and tell their metrics where the port is named', () => {
    const settings = settingsOf(deployments.get('gateway')!);
    expect(Object.fromEntries(readConfig({}, settings).subgraphUrls)).toEqual(
      Object.fromEntries(
        Object.entries(SUBGRAPH_PORTS).map(([name, port]) => [name, `http://${name}:${port}/graphql`]),
      ),
    );
    expect(containerOf(deployments.get('gateway')!).ports).toContainEqual({
      name: 'metrics',
      containerPort: Number(settings['MAILLAGE_METRICS_PORT']),
    });
  });

  test.each(SERVICES)('of %s get the address of their own database alone', (name) => {
    const { args, envFrom } = containerOf(deployments.get(name)!);
    expect(args).toEqual(['service', name]);
    expect(envFrom.map(({ secretRef }) => secretRef?.name)).toEqual([
      undefined,
      'maillage-signing',
      `maillage-${name}`,
    ]);
  });

  test.each(each)('%s has no more rights than it needs', (_name, deployment) => {
    const { spec } = deployment.spec.template;
    expect(spec).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(textOf('Dockerfile')).toContain('USER 1000:1000');
    expect(containerOf(deployment).securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(Object.keys(containerOf(deployment).resources.requests)).toEqual(['cpu', 'memory']);
    expect(containerOf(deployment).resources.limits).toHaveProperty('memory');
  });

  test.each(each)('%s mounts volumes that it has', (_name, deployment) => {
    const mounted = containerOf(deployment).volumeMounts.map(({ name }) => name);
    expect(mounted).toEqual(deployment.spec.template.spec.volumes.map(({ name }) => name));
  });

  test.each(each)('%s is asked at paths that the program answers', (name, deployment) => {
    const { startupProbe, livenessProbe, readinessProbe, ports } = containerOf(deployment);
    const answers = textOf(
      name === 'gateway' ? 'gateway/observability/registerHealth.ts' : 'common/service/subgraphServer.ts',
    );
    for (const [probe, asked] of [
      [startupProbe, '/health'],
      [livenessProbe, '/health'],
      [readinessProbe, '/ready'],
    ] as const) {
      expect(probe.httpGet.path).toBe(asked);
      expect(answers).toContain(`'${asked}'`);
      expect(ports.map((port) => port.name)).toContain(probe.httpGet.port);
    }
  });

  test.each(each)('%s stops in step with the program', (_name, deployment) => {
    const { terminationGracePeriodSeconds: grace } = deployment.spec.template.spec;
    const { lifecycle, readinessProbe } = containerOf(deployment);
    const [program, seconds] = lifecycle.preStop.exec.command;
    expect(program).toBe('sleep');
    expect(grace).toBeGreaterThan(Number(seconds) + 10);
    const drain = Number(settingsOf(deployment)['MAILLAGE_DRAIN_SECONDS']);
    expect(drain).toBeGreaterThanOrEqual(readinessProbe.periodSeconds * readinessProbe.failureThreshold);
  });
});

describe('what leads to pods', () => {
  const all = new Map(each.map(([name, { spec }]) => [name, spec.template.metadata.labels]));
  const chosen = (selector: unknown): string[] => {
    const wanted = Object.entries(data.parse(selector));
    return [...all]
      .filter(([, has]) => wanted.every(([key, value]) => has[key] === value))
      .map(([name]) => name);
  };
  const spec = z.looseObject({});

  test.each(each)(
    '%s: its Deployment, Service, budget and spread choose its pods and no others',
    (name, deployment) => {
      expect(chosen(deployment.spec.selector.matchLabels)).toEqual([name]);
      for (const { labelSelector } of deployment.spec.template.spec.topologySpreadConstraints)
        expect(chosen(labelSelector.matchLabels)).toEqual([name]);
      const of = (kind: string): Record<string, unknown> =>
        spec.parse(objectsOf(kind).find(({ metadata }) => metadata.name === name)!['spec']);
      expect(chosen(of('Service')['selector'])).toEqual([name]);
      expect(of('Service')['ports']).toEqual([
        { name: 'http', port: containerOf(deployment).ports[0]!.containerPort, targetPort: 'http' },
      ]);
      expect(of('PodDisruptionBudget')).toMatchObject({ minAvailable: 1 });
      expect(
        chosen(z.object({ matchLabels: data }).parse(of('PodDisruptionBudget')['selector']).matchLabels),
      ).toEqual([name]);
    },
  );

  test('at least two pods of each, and more gateways under load', () => {
    for (const name of SERVICES) expect(deployments.get(name)!.spec.replicas).toBeGreaterThanOrEqual(2);
    // A figure beside that of the autoscaler would undo it at each deployment.
    expect(deployments.get('gateway')!.spec.replicas).toBeUndefined();
    const [scaler] = objectsOf('HorizontalPodAutoscaler');
    expect(scaler!['spec']).toMatchObject({
      scaleTargetRef: { kind: 'Deployment', name: 'gateway' },
      minReplicas: 2,
    });
  });

  test('subgraphs are reached by the gateway alone, and nothing by nobody else', () => {
    const policies = new Map(objectsOf('NetworkPolicy').map((one) => [one.metadata.name, one['spec']]));
    expect(policies.get('nothing-else')).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    const policy = z.object({
      podSelector: z.object({ matchLabels: data }),
      ingress: z.array(
        z.object({ from: z.array(z.unknown()), ports: z.array(z.object({ port: z.string() })) }),
      ),
    });
    const subgraphs = policy.parse(policies.get('subgraphs'));
    expect(chosen(subgraphs.podSelector.matchLabels)).toEqual(SERVICES.toSorted());
    const from = z
      .tuple([z.object({ podSelector: z.object({ matchLabels: data }) })])
      .parse(subgraphs.ingress[0]!.from);
    expect(chosen(from[0].podSelector.matchLabels)).toEqual(['gateway']);
    const gateway = policy.parse(policies.get('gateway'));
    expect(chosen(gateway.podSelector.matchLabels)).toEqual(['gateway']);
    expect(gateway.ingress.flatMap(({ ports }) => ports)).toEqual([{ port: 'http' }, { port: 'metrics' }]);
  });

  test('the example of an Ingress leads to the gateway', () => {
    const text = JSON.stringify(objectsOf('Ingress')[0]);
    expect(text).toContain('"service":{"name":"gateway","port":{"name":"http"}}');
  });
});
