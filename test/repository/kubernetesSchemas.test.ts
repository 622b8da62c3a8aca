import { kubernetesErrors } from './kubernetesErrors';
import { kubernetesFiles, objectsIn, type KubernetesObject } from './kubernetesFiles';

/** Kustomize's own files are no objects of Kubernetes. */
const isOfKubernetes = ({ kind }: KubernetesObject): boolean => kind !== 'Kustomization';

const pod = (container: object, spec: object = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'a' },
  spec: { containers: [{ name: 'a', image: 'b', ...container }], ...spec },
});

test('each object of deploy/kubernetes is one that Kubernetes takes, with no field that it does not know', () => {
  const objects = kubernetesFiles.flatMap(objectsIn).filter(isOfKubernetes);
  expect(objects.length).toBeGreaterThan(20);
  const errors = kubernetesErrors(objects);
  const told = objects.map(({ kind, metadata }, place) => [`${kind} ${metadata.name}`, errors[place]]);
  expect(told.filter(([, found]) => found?.length !== 0)).toEqual([]);
});

test('the schemas, as the test applies them, refuse what is wrong, and say what', () => {
  const right = pod({ imagePullPolicy: 'Always', ports: [{ containerPort: 80 }] });
  const wrong: readonly (readonly [KubernetesObject, RegExp])[] = [
    [pod({ comand: ['a'] }), /known properties, and '"comand"' does not exist/],
    [pod({}, { terminationGracePeriod: 30 }), /known properties, and '"terminationGracePeriod"'/],
    [pod({ ports: [{ containerPort: '80' }] }), /'string' is not assignable to type 'number'/],
    [pod({ imagePullPolicy: 'Sometimes' }), /"Sometimes".*not assignable to type.*Always/],
    [pod({ readinessProbe: { httpGet: { path: '/ready' } } }), /"port".* is missing/],
    [{ ...pod({}), apiVersion: 'v2' }, /Cannot find module 'kubernetes-models\/v2'/],
    [{ ...pod({}), kind: 'Pot' }, /no exported member 'IPot'/],
  ];
  const [none, ...errors] = kubernetesErrors([right, ...wrong.map(([object]) => object)]);
  expect(none).toEqual([]);
  expect(errors).toEqual(wrong.map(([, said]) => [expect.stringMatching(said) as string]));
});
