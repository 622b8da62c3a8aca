import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { projectPath } from '../common/paths';
import { schemaChanges, type SchemaChanges } from './compose';

/** What separates an API schema from the one last released, and whether the version number admits to it. */
export interface ReleaseDifference extends SchemaChanges {
  /** The version last released. */
  readonly released: string;
  /** The version that package.json bears. */
  readonly version: string;
  /** False where clients would break although the version promises that they don't. */
  readonly allowed: boolean;
}

/**
 * Compares an API schema with the last one in schema/releases. Breaking changes are allowed only once package.json bears a
 * version that says so (Semantic Versioning 2.0.0, items 4 and 8): a new major one, or before 1.0.0 a new minor one.
 */
export function releaseDifference(apiSdl: string): ReleaseDifference {
  const released = lastReleased();
  const version = packageVersion();
  const changes = schemaChanges(
    readFileSync(projectPath('schema/releases', `${released}.graphql`), 'utf8'),
    apiSdl,
  );
  return {
    released,
    version,
    ...changes,
    allowed: changes.breaking.length === 0 || mayBreak(released, version),
  };
}

/** Whether the step from one version to another tells clients that they may break. */
export function mayBreak(released: string, version: string): boolean {
  const [from, to] = [numbers(released), numbers(version)];
  if (from.major !== to.major) return to.major > from.major;
  return to.major === 0 && to.minor > from.minor;
}

/** The highest version in schema/releases; files are named VERSION.graphql. */
export function lastReleased(): string {
  const versions = readdirSync(projectPath('schema/releases')).map((file) => file.replace(/\.graphql$/, ''));
  const last = versions.sort(byVersion).at(-1);
  if (last === undefined) throw new Error('schema/releases holds no released API schema');
  return last;
}

function packageVersion(): string {
  const text = readFileSync(projectPath('package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function byVersion(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}

function numbers(version: string): { major: number; minor: number; patch: number } {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (match === null) throw new Error(`Versions are written MAJOR.MINOR.PATCH, got "${version}"`);
  const [major = 0, minor = 0, patch = 0] = match.slice(1).map(Number);
  return { major, minor, patch };
}
