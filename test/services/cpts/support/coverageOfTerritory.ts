import type { TestGraph } from './testGraph';

/** Coverage as the tests ask for it. */
export interface CoverageAnswer {
  readonly population: number | null;
  readonly populationYear: number;
  readonly populationNote: string | null;
  readonly coveredPopulation: { readonly low: number; readonly high: number } | null;
  readonly rate: { readonly low: number; readonly high: number } | null;
  readonly unknownReason: string | null;
  readonly complete: boolean;
  readonly incompleteReason: string | null;
  readonly communeCount: number;
  readonly coveredCommuneCount: number;
  readonly partlyCoveredCommuneCount: number;
  readonly uncoveredCommuneCount: number;
  readonly cpts: readonly { readonly id: string }[];
  readonly possibleCpts: readonly { readonly id: string }[];
  readonly unknownPerimeters: readonly { readonly id: string }[];
}

const QUERY = `query ($territory: [_Any!]!, $on: Date, $stage: CPTSStage, $basis: PopulationBasis) {
  _entities(representations: $territory) { ... on Territory { coverage(on: $on, stage: $stage, basis: $basis) {
    population populationYear populationNote coveredPopulation { low high } rate { low high } unknownReason complete incompleteReason
    communeCount coveredCommuneCount partlyCoveredCommuneCount uncoveredCommuneCount
    cpts { id } possibleCpts { id } unknownPerimeters { id }
  } } }
}`;

/** The coverage of a territory as the gateway would ask for it, by type and code: "Department 83". */
export async function coverageOfTerritory(
  graph: TestGraph,
  territory: string,
  args: Readonly<Record<string, unknown>> = {},
): Promise<CoverageAnswer> {
  const [__typename, code] = territory.split(' ');
  const data = await graph.data<{ _entities: { coverage: CoverageAnswer }[] }>(QUERY, {
    territory: [{ __typename, code }],
    ...args,
  });
  const [entity] = data._entities;
  if (entity === undefined) throw new Error(`${territory} has no answer`);
  return entity.coverage;
}

/** The stable names of a list of CPTS. */
export function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
