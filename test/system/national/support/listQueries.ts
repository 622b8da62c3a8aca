import type { NationalFacts } from './nationalFacts';

/** Each list and search of the graph under each of its filters; `$after` goes on with the list that is called `page`. */
export function listQueries({ cptsId, versions }: NationalFacts): readonly string[] {
  return [
    ...professionalFilters.map((filter) => paged('professionals', filter)),
    ...structureFilters(cptsId).map((filter) => paged('careStructures', filter)),
    ...communeFilters.map((filter) => paged('communes', filter)),
    ...cptsFilters.map((filter) => paged('allCpts', filter)),
    ...paymentFilters(cptsId).map((filter) => paged('payments', filter)),
    ...listsOfCpts(cptsId),
    ...listsOfTerritories,
    ...changesBehind(versions),
  ];
}

const PAGE = '{ totalCount pageInfo { endCursor } nodes { __typename } }';

function paged(list: string, filter: string): string {
  return `query ($after: String) { page: ${list}(filter: { ${filter} }, after: $after) ${PAGE} }`;
}

/** Each of the first with each of the second. */
function combined(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`.trim()));
}

const professionalFilters = combined(
  ['', 'departmentCode: "83"', 'communeCode: "83061"'],
  [
    '',
    'mode: LIBERAL',
    'professionCodes: ["10", "60"]',
    'generalPractitioner: true',
    'professionCodes: ["10"], mode: LIBERAL, generalPractitioner: true, acceptsNewPatients: true',
  ],
);

const structureFilters = (cptsId: string): readonly string[] =>
  combined(
    ['', 'departmentCode: "83"', 'communeCode: "83061"', `cptsId: "${cptsId}"`],
    ['', 'kind: MSP', 'text: "sante"', 'kind: HEALTH_CENTRE, text: "maison sante"'],
  );

const communeFilters = [
  '',
  'departmentCode: "49"',
  'regionCode: "52"',
  'epciSiren: "200071876"',
  'postalCode: "49400"',
  'populationAtLeast: 50000',
  'departmentCode: "49", populationBelow: 500',
  'zone: ZIP',
];

const cptsFilters = [
  '',
  'text: "loire"',
  'stages: [ACI_SIGNED]',
  'departmentCode: "83"',
  'regionCode: "52"',
  'communeCode: "83061"',
  'sizeCategory: 2',
  'signedFrom: "2020-01-01", signedTo: "2021-01-01"',
];

const paymentFilters = (cptsId: string): readonly string[] => [
  '',
  `cptsId: "${cptsId}"`,
  'paidFrom: "2022-01-01", paidTo: "2022-02-01"',
  'purpose: ACI',
];

const listsOfCpts = (cptsId: string): readonly string[] => [
  `query ($after: String) { cpts(id: "${cptsId}") { page: members(after: $after) ${PAGE} } }`,
  `{ cpts(id: "${cptsId}") { members(professionCode: "60", on: "2022-06-30") ${PAGE} memberCounts { total }
    memberDensities(mode: LIBERAL) { total } careStructures ${PAGE} payments { id } contracts { id } statedFigures { id } } }`,
];

const listsOfTerritories = [
  `{ department(code: "83") { professionalCounts(mode: LIBERAL) { total } communes ${PAGE} epcis { code }
    careStructures(kind: MSP) { totalCount nodes { professionals ${PAGE} } } } }`,
  `{ searchTerritories(text: "saint") { score } resolveCommunes(names: ["Saumur", "St Martin"]) { outcome } }`,
  `{ communeChanges(from: "2015-01-01") ${PAGE} here: communeChanges(from: "2015-01-01", departmentCode: "49") ${PAGE} }`,
];

const changesBehind = (versions: NationalFacts['versions']): readonly string[] => [
  `{ cptsChanges(from: "2020-01-01") ${PAGE} here: cptsChanges(from: "2020-01-01", departmentCode: "49") ${PAGE} }`,
  ...['', ', kind: PERIMETER_ENTRY'].map(
    (kind) =>
      `query ($after: String) { page: changesSince(version: "${versions.cpts}"${kind}, after: $after) ${PAGE} }`,
  ),
  ...['careStructureChangesSince', 'membershipChangesSince'].map(
    (list) =>
      `query ($after: String) { page: ${list}(version: "${versions.professionals}", after: $after) ${PAGE} }`,
  ),
];
