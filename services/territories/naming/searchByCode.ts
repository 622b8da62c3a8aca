import type { Found, Search } from './searchTerritories';

/** What a code that is out of use scores. */
const FORMER_CODE = 0.9;
/** What a postal code scores: several communes may share it. */
const POSTAL_CODE = 0.95;

/** The territories that bear the text as their code or postal code. */
export function searchByCode(search: Search): Found[] {
  const code = search.text.trim().toUpperCase();
  return [...communeOf(search, code), ...postalCommunes(search, code), ...areasOf(search, code)];
}

function communeOf({ names, populationOf, departmentCode }: Search, matched: string): Found[] {
  const commune = names.code(matched);
  if (!commune || (departmentCode !== null && commune.departmentCode !== departmentCode)) return [];
  const score = commune.former ? FORMER_CODE : 1;
  return [{ level: 'COMMUNE', code: commune.code, score, matched, population: populationOf(commune.code) }];
}

function postalCommunes(search: Search, matched: string): Found[] {
  const { names, populationOf, departmentCode, communesWithPostalCode } = search;
  return communesWithPostalCode
    .filter((code) => departmentCode === null || names.code(code)?.departmentCode === departmentCode)
    .map((code): Found => {
      return { level: 'COMMUNE', code, score: POSTAL_CODE, matched, population: populationOf(code) };
    });
}

function areasOf({ areas, departmentCode }: Search, matched: string): Found[] {
  return areas.areas
    .filter(({ code }) => code === matched)
    .filter(({ departmentCodes }) => departmentCode === null || departmentCodes.includes(departmentCode))
    .map(({ level, code, population }): Found => ({ level, code, score: 1, matched, population }));
}
