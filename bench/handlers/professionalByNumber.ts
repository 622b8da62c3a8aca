import type { Handler } from './Handler';

interface ProfessionalRow {
  readonly rpps: string;
  readonly code: string;
  readonly label: string;
  readonly kind: string;
}

interface PracticeRow {
  readonly mode: string | null;
  readonly communeCode: string | null;
}

/** A professional with profession, places of practice and source. */
export function professionalByNumber(rpps: string): Handler {
  return {
    name: 'professional-by-number',
    query: `query ($rpps: ID!) { professional(rpps: $rpps) {
      rpps profession { code label } practices { mode commune { code name } } source { kind } } }`,
    variables: { rpps },
    headers: {},
    open: ({ professionals, territories }) => {
      const person = professionals.prepare<[string], ProfessionalRow>(
        `SELECT rpps, profession.code, profession.labelFr AS label, source.kind FROM professional
          JOIN profession ON profession.code = professional.professionCode
          JOIN source ON source.id = professional.sourceId WHERE rpps = ?`,
      );
      const places = professionals.prepare<[string], PracticeRow>(
        'SELECT mode, communeCode FROM practice WHERE rpps = ? ORDER BY id',
      );
      const communeOf = territories.prepare<[string], { code: string; name: string }>(
        'SELECT code, name FROM commune WHERE code = ?',
      );
      return ({ rpps: asked }) => {
        const found = person.get(String(asked));
        if (found === undefined) return { professional: null };
        const { code, label, kind } = found;
        const practices = places.all(found.rpps).map(({ mode, communeCode }) => {
          return { mode, commune: communeCode === null ? null : communeOf.get(communeCode) };
        });
        return {
          professional: { rpps: found.rpps, profession: { code, label }, practices, source: { kind } },
        };
      };
    },
  };
}
