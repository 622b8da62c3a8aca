import type { Resolution } from '../../../../common/naming/Resolution';
import type { SimulatedPopulation } from './FundingSimulation';
import { simulationNote, type SimulationNote } from './SimulationNote';
import { sizeReason } from './sizeReason';
import { unreadNames } from './unreadNames';

/** Where the inhabitants come from, which texts led to no commune, and why the size can't be told where it can't. */
export function populationNotes(population: SimulatedPopulation): SimulationNote[] {
  const { size, communes } = population;
  const basis = basisNote(population);
  return [
    ...(basis === null ? [] : [basis]),
    ...unreadNames(communes).map(unreadNote),
    ...(size.category === null ? [sizeNote(population)] : []),
  ];
}

function basisNote({
  basis,
  populationYear,
  populationKind,
  communes,
}: SimulatedPopulation): SimulationNote | null {
  const name = `${populationKind === 'TOTAL' ? 'PTOT' : 'PMUN'} ${String(populationYear)}`;
  const note = (FR: string, EN: string) => simulationNote('POPULATION_BASIS', FR, EN);
  switch (basis) {
    case 'GIVEN':
      return note(
        'La population est celle de la question.',
        'The population is the one given in the question.',
      );
    case 'COMPUTED':
      return communes.length > 0
        ? note(
            `${name} des communes données, chacune comptée une fois.`,
            `${name} of the communes given, each counted once.`,
          )
        : note(
            `${name} des communes du périmètre ce jour-là.`,
            `${name} of the communes of the perimeter on that day.`,
          );
    case 'STATED':
      return note(
        "La population est celle qu'un document indique : aucune source ne liste les communes pour ce jour.",
        'The population is the one that a document states: no source lists the communes for this day.',
      );
    case 'UNKNOWN':
      return null;
  }
}

function unreadNote({ name, outcome, reason }: Resolution): SimulationNote {
  const why = outcome === 'AMBIGUOUS' ? 'plusieurs communes correspondent' : 'aucune commune ne correspond';
  return simulationNote(
    'COMMUNE_UNREAD',
    `« ${name.trim()} » n'est pas lu : ${why}.`,
    `"${name.trim()}" is not read: ${reason}`,
  );
}

function sizeNote({ size }: SimulatedPopulation): SimulationNote {
  const { FR, EN } = sizeReason(size);
  return size.possible.length > 0
    ? simulationNote('SIZE_UNDETERMINED', FR, EN)
    : simulationNote('POPULATION_UNKNOWN', FR, EN);
}
