import type { CogFile, CogRow } from './files/ReferenceFile';
import { groupBy } from './groupBy';
import { isCollectivity } from './overseas';
import type { PackagedCommune } from './readPackage';
import { isCommune, vintageOf, type CogList } from './readVintage';
import { dayOfCog } from './vintages';
import type { CommuneHistory } from './CommuneHistory';

/** What an imported COG does not tell itself. */
export interface Carried {
  /** The release of the same COG, else the COG before it. */
  readonly list: CogList;
  /** Null where v_commune came alone. */
  readonly records: CommuneHistory | null;
  readonly sourceId: string;
}

const packagedTypes = {
  COM: 'commune-actuelle',
  ARM: 'arrondissement-municipal',
  COMD: 'commune-deleguee',
  COMA: 'commune-associee',
} as const satisfies Record<CogRow['type'], PackagedCommune['type']>;

/**
 * An imported COG in the shape of the package. What v_commune leaves out is carried over: overseas collectivities, which
 * Insee lists in a file apart; postal codes, those of merged communes too; and figures where a release has the same COG.
 */
export function importedCog(file: CogFile, carried: Carried): CogList {
  const own = file.rows.filter(({ type }) => type === 'COM' || type === 'ARM');
  const collectivities = own.some(({ code }) => isCollectivity(code))
    ? []
    : carried.list.rows.filter(({ code }) => isCollectivity(code));
  const living = new Set([...own, ...collectivities].map(({ code }) => code));
  const leadsTo = successorIn(file, living, carried.records);
  const rows = [...packagedRows(file, carried, leadsTo), ...collectivities];
  const epcis = carried.list.vintage.cog === file.year ? carried.list.vintage.epcis : [];
  const successors = successorsOf(carried.list, living, leadsTo);
  return {
    rows,
    vintage: { ...vintageOf(file.year, rows, () => epcis), successors, sourceId: carried.sourceId },
  };
}

type LeadsTo = (code: string) => string | null;

/** A code out of use leads to the commune it is a part of today, else to where the movements end. */
function successorIn(file: CogFile, living: ReadonlySet<string>, records: CommuneHistory | null): LeadsTo {
  const parents = new Map(file.rows.map(({ code, parent }) => [code, parent]));
  const day = dayOfCog(file.year);
  return (code) => {
    if (living.has(code)) return code;
    const next = parents.get(code) ?? records?.successorOn(code, day) ?? '';
    return living.has(next) ? next : null;
  };
}

function successorsOf(
  { vintage }: CogList,
  living: ReadonlySet<string>,
  leadsTo: LeadsTo,
): Map<string, string> {
  const gone = [...vintage.communes.keys()].map((code) => [code, code] as const);
  return new Map(
    [...vintage.successors, ...gone].flatMap(([code, target]): [string, string][] => {
      const next = living.has(code) ? null : leadsTo(target);
      return next === null ? [] : [[code, next]];
    }),
  );
}

function packagedRows(file: CogFile, { list }: Carried, leadsTo: LeadsTo): PackagedCommune[] {
  const context = {
    earlier: groupBy(list.rows.filter(isCommune), ({ code }) => leadsTo(code) ?? ''),
    sameCog: list.vintage.cog === file.year,
    communes: new Map(file.rows.filter(({ type }) => type === 'COM').map((row) => [row.code, row])),
  };
  return file.rows.map((row) => packagedRow(row, context));
}

interface RowContext {
  /** The rows of the list before by the commune that they lead to. */
  readonly earlier: ReadonlyMap<string, readonly PackagedCommune[]>;
  readonly sameCog: boolean;
  readonly communes: ReadonlyMap<string, CogRow>;
}

function packagedRow(row: CogRow, { earlier, sameCog, communes }: RowContext): PackagedCommune {
  const { type, code, parent } = row;
  const common = { code, nom: row.name, type: packagedTypes[type] };
  if (type === 'COMD' || type === 'COMA') return { ...common, chefLieu: parent };
  const around = communes.get(parent) ?? row;
  const before = inOrderOf(code, earlier.get(code) ?? []);
  const population = sameCog ? before[0]?.population : undefined;
  return {
    ...common,
    departement: row.department || around.department,
    region: row.region || around.region,
    codesPostaux: [...new Set(before.flatMap(({ codesPostaux = [] }) => codesPostaux))],
    ...(population === undefined ? {} : { population }),
    ...(type === 'ARM' ? { commune: parent } : {}),
  };
}

/** The row of the code itself first. */
function inOrderOf(code: string, rows: readonly PackagedCommune[]): PackagedCommune[] {
  return [...rows.filter((row) => row.code === code), ...rows.filter((row) => row.code !== code)];
}
