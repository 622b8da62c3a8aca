import { createDice } from '../../../common/synthetic/createDice';
import { foldName } from '../../../common/text/foldName';
import { LAST_DAY } from '../nationalDays';
import { separated } from '../output/separated';
import { finessDepartment } from './finessDepartment';
import type { Structure } from './Structure';

const FIRST_LINE = `finess;etalab;112;${LAST_DAY}`;

/** The stock of establishments as FINESS publishes it: no header, first the establishments (32 fields), then their coordinates (6). */
export function finessLines(structures: readonly Structure[], seed: number): string[] {
  return [FIRST_LINE, ...structures.map(structureLine), ...structures.map((each) => placeLine(each, seed))];
}

function structureLine({ finess, name, category, place, openedOn }: Structure): string {
  const capitals = foldName(place.name).toUpperCase();
  return separated([
    'structureet',
    finess,
    '', // nofinessej
    foldName(name).toUpperCase().slice(0, 38),
    name.toUpperCase().slice(0, 60), // rslongue
    ...['', '', '1', 'R', 'SYNTHETIQUE', '', ''], // complrs to lieuditbp
    place.code.slice(2), // The last three characters, overseas too.
    finessDepartment(place.departmentCode).code,
    finessDepartment(place.departmentCode).label,
    `${place.postalCodes[0] ?? ''} ${capitals}`,
    ...['', ''], // telephone, telecopie
    category.code,
    category.label,
    category.groupCode,
    category.groupLabel,
    ...['', '', '', '', '', ''], // siret to libsph
    openedOn,
    openedOn,
    LAST_DAY,
    '', // numuai
  ]);
}

/** A point drawn in a square around the middle of the projection: made up like the establishment, and not in its commune. */
function placeLine({ finess, place }: Structure, seed: number): string {
  const { projection, middle } = finessDepartment(place.departmentCode);
  const dice = createDice(`maillage national ${seed} ${finess}`);
  const near = (value: number): string => (value + dice.whole(-200_000, 200_000) / 10).toFixed(1);
  const source = `1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,${projection}`;
  return separated(['geolocalisation', finess, near(middle.x), near(middle.y), source, LAST_DAY]);
}
