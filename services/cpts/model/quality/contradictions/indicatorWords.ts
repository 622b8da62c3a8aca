import type { Indicator } from '../../../../../schema/generated/cpts';
import type { Label } from '../../FundingGrid';

/** How an indicator is spoken of: as a heading, and behind a number. */
interface IndicatorWords {
  readonly heading: Label;
  readonly unit: Label;
}

/** Our words for the indicators. */
export const indicatorWords: Readonly<Record<Indicator, IndicatorWords>> = {
  POPULATION: words(['Population', 'Population'], ['habitants', 'inhabitants']),
  CPTS_POPULATION: words(
    ["Population d'une CPTS", 'Population of a CPTS'],
    ['habitants par CPTS', 'inhabitants in a CPTS'],
  ),
  COMMUNE_COUNT: words(['Nombre de communes', 'Number of communes'], ['communes', 'communes']),
  MEMBER_COUNT: words(['Nombre de membres', 'Number of members'], ['membres', 'members']),
  PROFESSIONAL_COUNT: words(
    ['Nombre de professionnels', 'Number of professionals'],
    ['professionnels', 'professionals'],
  ),
  CPTS_COUNT: words(['Nombre de CPTS', 'Number of CPTS'], ['CPTS', 'CPTS']),
  PROJECT_COUNT: words(['Nombre de projets', 'Number of projects'], ['projets', 'projects']),
  CONTRACT_COUNT: words(['Nombre de contrats', 'Number of contracts'], ['contrats', 'contracts']),
  COVERAGE_RATE: words(
    ['Part de la population couverte', 'Share of the population covered'],
    ['% de la population', '% of the population'],
  ),
  WITHOUT_REGISTERED_GP_RATE: words(
    ['Part des plus de 16 ans sans médecin traitant', 'Share of those over 16 without a registered GP'],
    ['% des plus de 16 ans', '% of those over 16'],
  ),
  CONTRACT_YEARS: words(["Durée d'un contrat", 'Length of a contract'], ['ans', 'years']),
  CORE_MISSION_COUNT: words(
    ['Nombre de missions que toute CPTS assure', 'Number of missions that every CPTS takes on'],
    ['missions pour toute CPTS', 'missions for every CPTS'],
  ),
  UNSCHEDULED_CARE_DELAY: words(
    ['Délai de réponse aux soins non programmés', 'Delay within which unscheduled care is answered'],
    ['heures pour les soins non programmés', 'hours for unscheduled care'],
  ),
  YEARLY_FUNDING: words(['Financement annuel', 'Yearly funding'], ['euros par an', 'euros a year']),
};

/** Whether the indicator is a share, 0 to 1. */
export function isRate(indicator: Indicator): boolean {
  return indicator === 'COVERAGE_RATE' || indicator === 'WITHOUT_REGISTERED_GP_RATE';
}

/** Each pair in French and in English. */
function words(heading: readonly [string, string], unit: readonly [string, string]): IndicatorWords {
  return { heading: { FR: heading[0], EN: heading[1] }, unit: { FR: unit[0], EN: unit[1] } };
}
