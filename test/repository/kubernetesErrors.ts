import { join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../support/program';
import type { KubernetesObject } from './kubernetesFiles';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
};

/**
 * What the API of Kubernetes would refuse in each of some objects, as TypeScript says it of the types that `kubernetes-models` has made of
 * the API's own description: fields that it does not know, as its strict field validation, those that are missing, and wrong values.
 */
export function kubernetesErrors(objects: readonly KubernetesObject[]): string[][] {
  const files = new Map(objects.map((object, place) => [fileOf(place), textOf(object)]));
  const host = ts.createCompilerHost(OPTIONS);
  const readFromDisk = host.getSourceFile.bind(host);
  const program = ts.createProgram([...files.keys()], OPTIONS, {
    ...host,
    getSourceFile: (name, version, ...others) => {
      const text = files.get(name);
      return text === undefined
        ? readFromDisk(name, version, ...others)
        : ts.createSourceFile(name, text, version);
    },
  });
  return [...files.keys()].map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

/** Nothing is written there: packages are found from it. */
function fileOf(place: number): string {
  return join(projectFolder, 'test', 'repository', `object${place}.ts`);
}

/** An object that is written out, since TypeScript looks for unknown fields in those alone. */
function textOf(object: KubernetesObject): string {
  const { kind, apiVersion } = object;
  return `import type { I${kind} } from 'kubernetes-models/${String(apiVersion)}';\nexport const object: I${kind} = ${JSON.stringify(object)};\n`;
}
