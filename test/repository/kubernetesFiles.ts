import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { repositoryFiles, textOf } from './repositoryFiles';

const labels = z.record(z.string(), z.string());
const named = z.object({ name: z.string(), optional: z.boolean().default(false) });
const probe = z.object({
  httpGet: z.object({ path: z.string(), port: z.string() }),
  periodSeconds: z.number(),
  failureThreshold: z.number(),
});

const container = z.object({
  image: z.string(),
  args: z.array(z.string()),
  envFrom: z.array(z.object({ configMapRef: named.optional(), secretRef: named.optional() })),
  ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
  startupProbe: probe,
  livenessProbe: probe,
  readinessProbe: probe,
  lifecycle: z.object({ preStop: z.object({ exec: z.object({ command: z.array(z.string()) }) }) }),
  securityContext: z.unknown(),
  resources: z.object({ requests: labels, limits: labels }),
  volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })),
});

const deployment = z.object({
  kind: z.literal('Deployment'),
  metadata: z.object({ name: z.string(), labels }),
  spec: z.object({
    replicas: z.number().optional(),
    selector: z.object({ matchLabels: labels }),
    template: z.object({
      metadata: z.object({ labels }),
      spec: z.object({
        automountServiceAccountToken: z.boolean(),
        terminationGracePeriodSeconds: z.number(),
        securityContext: z.unknown(),
        topologySpreadConstraints: z.array(z.object({ labelSelector: z.object({ matchLabels: labels }) })),
        containers: z.tuple([container]),
        volumes: z.array(z.object({ name: z.string() })),
      }),
    }),
  }),
});

/** Of a file of Kustomize, which has no name, too. */
const object = z.looseObject({
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }).default({ name: '' }),
});

/** A Deployment of deploy/kubernetes. */
export type Deployment = z.infer<typeof deployment>;

/** Any object of Kubernetes. */
export type KubernetesObject = z.infer<typeof object>;

/** The files of deploy/kubernetes that hold YAML. */
export const kubernetesFiles = repositoryFiles().filter((file) =>
  /^deploy\/kubernetes\/.+\.yaml$/.test(file),
);

/** The objects of a file. Throws where it is no YAML, or one has no kind. */
export function objectsIn(file: string): KubernetesObject[] {
  return parseAllDocuments(textOf(file)).map((document) => {
    if (document.errors.length > 0) throw new Error(`${file}: ${String(document.errors[0])}`);
    return object.parse(document.toJS());
  });
}

/** All objects of one kind, from all files. */
export function objectsOf(kind: string): KubernetesObject[] {
  return kubernetesFiles.flatMap(objectsIn).filter((each) => each.kind === kind);
}

/** The Deployments, by name. */
export const deployments: ReadonlyMap<string, Deployment> = new Map(
  objectsOf('Deployment').map((each) => [each.metadata.name, deployment.parse(each)]),
);

/** The one container of a Deployment. */
export function containerOf({ spec }: Deployment): z.infer<typeof container> {
  return spec.template.spec.containers[0];
}
