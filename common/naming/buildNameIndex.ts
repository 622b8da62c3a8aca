import { inSlices } from '../inSlices';
import { foldName } from '../text/foldName';
import { isInUse, type NameEntry } from './NameEntry';
import { SegmentIndex } from './SegmentIndex';
import type { NameFacts } from './NameFacts';
import type { NameFormsCache } from './nameForms';
import { NameIndex } from './NameIndex';
import type { DepartmentName } from './NameRecords';

/** The index of the names and codes of one day, made in slices. */
export async function buildNameIndex(
  { names, codes, departments }: NameFacts,
  forms: NameFormsCache,
): Promise<NameIndex> {
  const entries: NameEntry[] = [];
  await inSlices(names, ({ name, kind, code, living, departmentCode, part }) => {
    const { letters, folded, core, bare } = forms.of(name);
    entries.push({ name, kind, code, living, letters, folded, core, bare, departmentCode, part });
  });
  const near = new SegmentIndex<NameEntry>();
  await inSlices(entries, (entry) => {
    if (isInUse(entry)) near.add(entry);
  });
  const index = new NameIndex({ entries, near, codes, departments: departmentNames(departments) });
  await inSlices(index.preparations(), (prepare) => prepare());
  return index;
}

function departmentNames(departments: readonly DepartmentName[]): Map<string, string> {
  return new Map(
    departments.flatMap(({ code, name }) => [
      [foldName(code), code] as const,
      [foldName(name), code] as const,
    ]),
  );
}
