import { readFileSync } from 'node:fs';
import { StartupError } from '../errors/StartupError';
import { packageFile } from './vintages';

/** A row of communes.json. `rangChefLieu` is left out on purpose: since 1.1.1 it is 0 everywhere, by a slip of the build. */
export interface PackagedCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement?: string;
  readonly region?: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  /** Delegated and associated communes: the commune they are in. */
  readonly chefLieu?: string;
  /** Municipal arrondissements: the commune they are part of. */
  readonly commune?: string;
}

/** A row of epci.json; 0.7.0 has totals only, no figures of members. */
export interface PackagedEpci {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly populationTotale: number;
  readonly populationMunicipale: number;
  readonly membres: readonly {
    readonly code: string;
    readonly populationTotale?: number;
    readonly populationMunicipale?: number;
  }[];
}

/** A row of departements.json or regions.json; overseas collectivities stand in both. */
export interface PackagedArea {
  readonly code: string;
  readonly nom: string;
  readonly zone: 'metro' | 'drom' | 'com';
  readonly region?: string;
}

/** A row of historique-communes.json, which only 0.7.0 has. */
export interface PackagedEvent {
  readonly id: string;
  readonly type: 'COM' | 'COMD' | 'COMA' | 'COMP';
  readonly code: string;
  readonly nom: string;
  readonly dateDebut?: string;
  readonly dateFin?: string;
  readonly raisonDebut?: string;
  readonly raisonFin?: string;
  readonly successeur?: string;
  readonly pole?: string;
}

interface PackagedFiles {
  readonly communes: PackagedCommune[];
  readonly epci: PackagedEpci[];
  readonly departements: PackagedArea[];
  readonly regions: PackagedArea[];
  readonly 'historique-communes': PackagedEvent[];
}

/** A data file of the release that carries this COG. Throws a StartupError where it is missing. */
export function readPackage<Name extends keyof PackagedFiles>(cog: number, name: Name): PackagedFiles[Name] {
  const file = packageFile(cog, 'data', `${name}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PackagedFiles[Name];
  } catch (cause) {
    throw new StartupError(`The reference file ${file} can't be read: run npm install again.`, { cause });
  }
}
