import { inSlices } from '../inSlices';
import { foldName } from '../text/foldName';
import type { NameEntry } from './NameEntry';
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
  const index = new NameIndex({ entries, codes, departments: departmentNames(departments) });
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
