import type { DocumentProblem, NamedDocument } from './documentProblem';
import { documentValuesWithin } from './documentValuesWithin';

/** What must never stand in a data file: ways to reach a person, and how a named person is written about. */
const PATTERNS = [
  { what: 'e-mail address', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+\.\p{L}{2,}/u },
  { what: 'telephone number', pattern: /(?:\+33|0033|\b0)\s?[1-9](?:[\s.-]?\d{2}){4}\b/u },
  { what: 'name of a person', pattern: /(?:^|[^\p{L}])(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Docteur)\s+\p{Lu}/u },
] as const;

/** The texts that hold an e-mail address, a French telephone number or a person's title and name. */
export function checkPrivacy(documents: readonly NamedDocument[]): DocumentProblem[] {
  return documents.flatMap(({ file, document }) =>
    [...documentValuesWithin(document)].flatMap(({ path, value }) =>
      PATTERNS.filter(({ pattern }) => typeof value === 'string' && pattern.test(value)).map(({ what }) => ({
        file,
        path,
        rule: `no ${what} stands in a data file`,
      })),
    ),
  );
}
