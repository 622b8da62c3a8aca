import { foldName } from '../../../../common/text/foldName';
import type { OrganizationKind } from '../../../../schema/generated/cpts';
import type { OrganizationRow } from '../../entities/OrganizationRow';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { slugOf } from './cptsNames';

/** What an organization is, whoever states it. */
export type Organization = Omit<OrganizationRow, 'datasetId'>;

/** A region or department, with the bodies of health insurance in mind. */
export interface Area {
  readonly code: string;
  readonly name: string;
  /** Of a department; null where it is in none. */
  readonly regionCode: string | null;
}

const AGENCY = /^(ars|agence regionale de sante)( |$)/;
const FUND = /^(cpam|cgss|caisse primaire d assurance maladie)( |$)/;
/** In these overseas departments one fund does the work of the CPAM and of others. */
const GENERAL_FUNDS = ['971', '972', '973', '974', '976'];

/** Finds the bodies that sign and pay: those that are loaded, and by rule the ARS of each region and the CPAM of each department. */
export class Organizations {
  readonly #known: readonly Organization[];
  /** By stable name and by folded name: files name a few bodies in thousands of rows. */
  readonly #byName: ReadonlyMap<string, Organization>;
  readonly #regions: readonly Area[];
  readonly #departments: readonly Area[];
  /** By text: folding the names of all areas for every row takes longer than the rest of the row. */
  readonly #payers = new Map<string, Organization>();

  constructor(of: {
    readonly known: readonly Organization[];
    readonly regions: readonly Area[];
    readonly departments: readonly Area[];
  }) {
    this.#known = of.known;
    const named = [...of.known].reverse().map((each) => [foldName(each.name), each] as const);
    this.#byName = new Map([...named, ...of.known.map((each) => [each.id, each] as const)]);
    this.#regions = of.regions;
    this.#departments = of.departments;
  }

  /** An ARS by its stable name, its name, or the code or name of its region. Throws ROW_INVALID_CODE. */
  agency(text: string, column: string): Organization {
    const known = this.#named(text);
    if (known?.kind === 'ARS') return known;
    const region = areaOf(this.#regions, foldName(text).replace(AGENCY, ''));
    if (known === undefined && region !== undefined) return this.#agencyOf(region);
    throw new RowProblem('ROW_INVALID_CODE', {
      column,
      hint: 'An ARS is told by its region: 93, or its name.',
    });
  }

  /** A CPAM by its stable name, its name, or the code or name of its department. Throws ROW_INVALID_CODE. */
  fund(text: string, column: string): Organization {
    const known = this.#named(text);
    if (known?.kind === 'CPAM') return known;
    const department = areaOf(this.#departments, foldName(text).replace(FUND, ''));
    if (known === undefined && department !== undefined) return this.#fundOf(department);
    throw new RowProblem('ROW_INVALID_CODE', {
      column,
      hint: 'A CPAM is told by its department: 83, or its name.',
    });
  }

  /** Any body that is loaded, or an ARS or CPAM that the text calls so: "ARS 93", "CPAM Var". Throws ROW_INVALID_CODE. */
  payer(text: string, column: string): Organization {
    const told = this.#payers.get(text) ?? this.#payer(text, column);
    this.#payers.set(text, told);
    return told;
  }

  #payer(text: string, column: string): Organization {
    const folded = foldName(text);
    const known = this.#named(text);
    if (known !== undefined) return known;
    if (AGENCY.test(folded)) return this.agency(text, column);
    if (FUND.test(folded)) return this.fund(text, column);
    throw new RowProblem('ROW_INVALID_CODE', {
      column,
      hint: 'Write it as in "ARS 93", "CPAM 83" or "cpam-83".',
    });
  }

  /** The CPTS as a body that signs its contract. */
  cpts({
    id,
    name,
    departments,
  }: {
    id: string;
    name: string;
    departments: readonly string[];
  }): Organization {
    const areas = this.#departments.filter(({ code }) => departments.includes(code));
    const regions = new Set(areas.map(({ regionCode }) => regionCode));
    return {
      id,
      name,
      kind: 'CPTS',
      departmentCode: areas.length === 1 ? (areas[0]?.code ?? null) : null,
      regionCode: regions.size === 1 ? ([...regions][0] ?? null) : null,
    };
  }

  #named(text: string): Organization | undefined {
    return this.#byName.get(text) ?? this.#byName.get(foldName(text));
  }

  #agencyOf({ code, name }: Area): Organization {
    const id = `ars-${slugOf(name)}`;
    return this.#of('ARS', code, {
      id,
      name: `Agence régionale de santé ${name}`,
      kind: 'ARS',
      departmentCode: null,
      regionCode: code,
    });
  }

  #fundOf({ code, name, regionCode }: Area): Organization {
    const general = GENERAL_FUNDS.includes(code);
    const kind = general ? 'Caisse générale de sécurité sociale' : "Caisse primaire d'assurance maladie";
    return this.#of('CPAM', code, {
      id: `cpam-${code.toLowerCase()}`,
      name: `${kind} (${name})`,
      kind: 'CPAM',
      departmentCode: code,
      regionCode,
    });
  }

  /** The body of the kind that is loaded for the region or department; else the one made by rule. */
  #of(kind: OrganizationKind, code: string, made: Organization): Organization {
    const own = ({ kind: other, departmentCode, regionCode }: Organization) =>
      other === kind && (kind === 'ARS' ? regionCode : departmentCode) === code;
    return this.#known.find(own) ?? made;
  }
}

function areaOf(areas: readonly Area[], folded: string): Area | undefined {
  const padded = folded.padStart(2, '0');
  return areas.find(({ code, name }) => foldName(code) === padded || foldName(name) === folded);
}
