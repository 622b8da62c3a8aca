import type { ImportTarget } from './importTargets';

/** What is kept where the program was told to stop while it loaded into a service, or checked for it; undefined: all were done. */
export function sentenceOfStop(target: ImportTarget | undefined, isDry: boolean): string {
  if (target === undefined)
    return isDry ? 'Stopped: all was checked, and nothing was changed.' : 'Stopped: all was loaded.';
  const { service, definition } = target;
  const what = `${definition.name} into ${service.name}`;
  return isDry
    ? `Stopped before ${what} was checked: nothing was changed.`
    : `Stopped before it was told that ${what} was loaded: the version of before answers on, or the new one where it was whole already ("maillage datasets" tells which).`;
}
