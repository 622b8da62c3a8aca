import type { EntityManager } from 'typeorm';
import { readFileMarks, readFiles } from './files/storedFiles';
import type { FileMark, ReferenceFiles } from './files/ReferenceFiles';
import { readReference, type Reference } from './readReference';

let last: { readonly key: string; readonly reference: WeakRef<Reference> } | null = null;

/** The reference made from the packages and these files; the one made last is given again while anybody holds it. */
export function referenceOf(
  files: ReferenceFiles,
  progress: (share: number) => void = () => undefined,
): Reference {
  const known = keptFor(files.marks);
  if (known !== undefined) return known;
  const reference = readReference(progress, files);
  last = { key: keyOf(files.marks), reference: new WeakRef(reference) };
  return reference;
}

/** Gives the reference made from the packages and the files in a service's database. */
export type ReferenceReader = (
  manager: EntityManager,
  progress?: (share: number) => void,
) => Promise<Reference>;

/** A reader that holds what it read last, so that datasets that share it are made from one reading. */
export function referenceReader(): ReferenceReader {
  let held: Reference | undefined;
  return async (manager, progress) => {
    held = keptFor(await readFileMarks(manager)) ?? referenceOf(await readFiles(manager), progress);
    return held;
  };
}

function keptFor(marks: readonly FileMark[]): Reference | undefined {
  return last?.key === keyOf(marks) ? last.reference.deref() : undefined;
}

function keyOf(marks: readonly FileMark[]): string {
  return marks.map(({ id, fingerprint }) => `${id} ${fingerprint}`).join('\n');
}
