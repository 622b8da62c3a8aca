import { setImmediate } from 'node:timers/promises';
import type { NameIndex, Scope } from './NameIndex';
import type { Resolution } from './Resolution';
import { resolveName } from './resolveName';

/** Names that are resolved before other requests get their turn: a few milliseconds each at worst. */
const SLICE = 10;

/** What became of each name, by name; the process goes on answering other requests meanwhile. */
export async function resolveNames(
  index: NameIndex,
  names: readonly string[],
  scope: Scope,
): Promise<Map<string, Resolution>> {
  const resolutions = new Map<string, Resolution>();
  for (const [place, name] of [...new Set(names)].entries()) {
    if (place > 0 && place % SLICE === 0) await setImmediate();
    resolutions.set(name, resolveName(index, name, scope));
  }
  return resolutions;
}
