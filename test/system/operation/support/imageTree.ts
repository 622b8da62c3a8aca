import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { textOf } from '../../../repository/repositoryFiles';
import { projectFolder } from '../../../support/program';

/** A file or folder that the image gets, and where from. */
export interface Copied {
  /** The stage that it comes from; null: the repository. */
  readonly stage: string | null;
  /** As a path in the project's folder. */
  readonly source: string;
  /** As a path in the image's working folder. */
  readonly target: string;
}

/** What the last stage of the Dockerfile copies, in its order. */
export function copiedFiles(): Copied[] {
  const last =
    textOf('Dockerfile')
      .split(/^FROM /m)
      .at(-1) ?? '';
  return [...last.matchAll(/^COPY (?:--from=(\w+) )?(.+)$/gm)].flatMap(([, stage = null, paths = '']) => {
    const all = paths.split(' ');
    const target = all.pop() ?? '';
    return all.map((path) => {
      const source = path.replace(/^\/app\//, '');
      return { stage, source, target: target.endsWith('/') ? join(target, nameOf(source)) : target };
    });
  });
}

/** Copies all of them into the folder, with links to those packages that the program runs with, as `npm ci --omit=dev` leaves them. */
export function makeImageTree(folder: string): void {
  for (const { source, target } of copiedFiles()) {
    const place = join(folder, target);
    mkdirSync(dirname(place), { recursive: true });
    if (source === 'node_modules') linkPackages(place);
    else cpSync(join(projectFolder, source), place, { recursive: true });
  }
}

/** What an instruction of the Dockerfile that takes a JSON array says, such as ENTRYPOINT; the last one holds. */
export function argumentsOf(instruction: string): string[] {
  const lines = [...textOf('Dockerfile').matchAll(new RegExp(`^${instruction} (\\[.+\\])$`, 'gm'))];
  return z.array(z.string()).parse(JSON.parse(lines.at(-1)?.[1] ?? ''));
}

function linkPackages(folder: string): void {
  const lock = z
    .object({ packages: z.record(z.string(), z.object({ dev: z.boolean().default(false) })) })
    .parse(JSON.parse(textOf('package-lock.json')));
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    if (name === undefined || dev) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(join(projectFolder, path), join(folder, name));
  }
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
