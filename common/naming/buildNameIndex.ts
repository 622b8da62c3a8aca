import { foldName } from '../text/foldName';
import type { NameFacts } from './NameFacts';
import type { NameFormsCache } from './nameForms';
import { NameIndex } from './NameIndex';
import type { DepartmentName } from './NameRecords';

/** The index of the names and codes of one day. */
export function buildNameIndex({ names, codes, departments }: NameFacts, forms: NameFormsCache): NameIndex {
  const entries = names.map(({ name, kind, code, living, departmentCode, part }) => {
    const { letters, folded, core, bare } = forms.of(name);
    return { name, kind, code, living, letters, folded, core, bare, departmentCode, part };
  });
  return new NameIndex({ entries, codes, departments: departmentNames(departments) });
}

function departmentNames(departments: readonly DepartmentName[]): Map<string, string> {
  return new Map(
    departments.flatMap(({ code, name }) => [
      [foldName(code), code] as const,
      [foldName(name), code] as const,
    ]),
  );
}
