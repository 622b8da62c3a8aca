import { readPackage, type PackagedCommune, type PackagedEpci } from './readPackage';
import { latestCog } from './vintages';
import { whileHeld } from './whileHeld';

/** What one COG says, without what only the latest is asked for. */
export interface Vintage {
  readonly cog: number;
  /** Communes and municipal arrondissements by code: name, and the PMUN beside it. */
  readonly communes: ReadonlyMap<string, VintageCommune>;
  /** The municipal arrondissements among them. */
  readonly arrondissements: ReadonlySet<string>;
  /** Delegated and associated communes, by their code: the commune they are in. */
  readonly partOf: ReadonlyMap<string, string>;
  /** Codes out of use, and the commune they lead to. */
  readonly successors: ReadonlyMap<string, string>;
  /** As the release lists them with their figures; empty for a COG that no release carries. */
  readonly epcis: readonly PackagedEpci[];
  /** The source of what it shows to have changed; left out: that of its release. */
  readonly sourceId?: string;
}

/** A commune in one COG. */
export interface VintageCommune {
  readonly name: string;
  readonly population: number | null;
}

/** A COG, and its rows as the reference package shapes them. */
export interface CogList {
  readonly vintage: Vintage;
  readonly rows: readonly PackagedCommune[];
}

/** The COG that a release carries. */
export function readCogList(cog: number): CogList {
  return { rows: rowsOf(cog), vintage: readVintage(cog) };
}

/** The parts of a release that history and populations are made from, read once for all who hold them at the same time. */
export const readVintage = whileHeld((cog: number): Vintage =>
  vintageOf(cog, rowsOf(cog), () => readPackage(cog, 'epci')),
);

/** The rows of the latest COG stay with the reference; those of the others are read for what a vintage keeps of them. */
function rowsOf(cog: number): readonly PackagedCommune[] {
  return cog === latestCog ? latestRows(cog) : readPackage(cog, 'communes');
}

const latestRows = whileHeld((cog: number): readonly PackagedCommune[] => readPackage(cog, 'communes'));

/** The parts of a COG that history and populations are made from; its EPCI are read once somebody asks for them. */
export function vintageOf(
  cog: number,
  rows: readonly PackagedCommune[],
  readEpcis: () => readonly PackagedEpci[],
): Vintage {
  let epcis: readonly PackagedEpci[] | undefined;
  return {
    cog,
    communes: new Map(rows.filter(isCommune).map((row) => [row.code, vintageCommune(row)])),
    arrondissements: new Set(rows.filter((row) => row.commune !== undefined).map((row) => row.code)),
    partOf: new Map(
      rows.flatMap((row): [string, string][] => (row.chefLieu ? [[row.code, row.chefLieu]] : [])),
    ),
    successors: new Map(
      rows.flatMap((row) => (row.anciensCodes ?? []).map((old): [string, string] => [old, row.code])),
    ),
    get epcis() {
      return (epcis ??= readEpcis());
    },
  };
}

/**
 * Whether a row is a commune or a municipal arrondissement. The filter matters: 584 codes stand twice in the file, once
 * for the commune nouvelle and once for the delegated commune that gave it its code.
 */
export function isCommune(row: PackagedCommune): boolean {
  return row.type === 'commune-actuelle' || row.type === 'arrondissement-municipal';
}

function vintageCommune(row: PackagedCommune): VintageCommune {
  return { name: row.nom, population: row.population ?? null };
}
