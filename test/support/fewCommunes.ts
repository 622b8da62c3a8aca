import Database from 'better-sqlite3';

/** All communes of six departments, ten of each other one, those with arrondissements, and one overseas. */
const few = (code: string): string =>
  `(SUBSTR(${code}, 1, 2) IN ('01', '42', '43', '44', '49', '83') OR SUBSTR(${code}, 3) <= '010'
    OR SUBSTR(${code}, 1, 3) IN ('132', '693', '751') OR ${code} IN ('13055', '69123', '75056', '97411'))`;

/**
 * Which rows of the cpts service's reference tests of imports work on, by table, as a condition in SQL; of the tables that are
 * not named, all. Each load reads the whole reference, so a country of three thousand communes takes a tenth of the time.
 * Populations decide nothing of an import.
 */
export const fewCommunes: Readonly<Record<string, string>> = {
  commune: few('code'),
  commune_name: few('communeCode'),
  former_commune: few('successorCode'),
  population: '1 = 0',
};

/** Leaves few communes of the reference in an SQLite file of the cpts service. */
export function keepFewCommunes(file: string): void {
  const database = new Database(file, { fileMustExist: true });
  for (const [table, condition] of Object.entries(fewCommunes))
    database.exec(`DELETE FROM ${table} WHERE NOT ${condition}`);
  database.close();
}
