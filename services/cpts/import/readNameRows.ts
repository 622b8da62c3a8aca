import type { CogCommune } from '../../../common/cog/CogCommune';
import { formerCodes } from '../../../common/cog/formerCodes';
import { formerCommunes } from '../../../common/cog/formerCommunes';
import type { Reference } from '../../../common/cog/readReference';
import { dayOfCog } from '../../../common/cog/vintages';
import { nameFactsOn } from '../../../common/naming/nameFactsOn';
import { NameFormsCache } from '../../../common/naming/nameForms';
import type { CommuneNameRow } from '../entities/CommuneNameRow';
import type { DepartmentRow } from '../entities/DepartmentRow';
import type { FormerCommuneRow } from '../entities/FormerCommuneRow';

/** The names and codes that lead to a commune of the latest COG, and the names of departments. */
export interface NameRows {
  readonly names: CommuneNameRow[];
  /** Every code that is out of use, those included of which no record says where they lead. */
  readonly formerCommunes: FormerCommuneRow[];
  readonly departments: DepartmentRow[];
}

/** Reads the names and codes of the day of the latest COG, by the rules that all services share. */
export async function readNameRows(reference: Reference, communes: readonly CogCommune[]): Promise<NameRows> {
  const { history, latest } = reference;
  const latestDay = dayOfCog(latest.cog);
  const former = new Map(formerCodes(reference, new Map()).map((row) => [row.code, row]));
  const facts = await nameFactsOn(
    {
      communes: new Map(communes.map((commune) => [commune.code, commune])),
      history,
      formerCodes: former,
      formerCommunes: formerCommunes(reference.rows),
      departments: reference.departments.map(({ code, nom }) => ({ code, name: nom })),
      forms: new NameFormsCache(),
      latestDay,
    },
    latestDay,
  );
  const gone = [...new Set([...history.codes(), ...former.keys()])].filter(
    (code) => !latest.communes.has(code),
  );
  return {
    names: facts.names.map(({ name, kind, code, living }, position) => {
      return { position, name, kind, communeCode: code, living };
    }),
    formerCommunes: gone.sort().map((code) => ({ code, successorCode: facts.codes.get(code)?.code ?? null })),
    departments: [...facts.departments],
  };
}
