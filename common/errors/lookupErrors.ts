import type { ErrorDefinition } from './ErrorDefinition';

/** Errors of names and codes that nothing in the loaded data bears. */
export const lookupErrors = {
  UNKNOWN_CARE_STRUCTURE: {
    status: 400,
    rule: 'A care structure is an MSP or a health centre of the loaded file',
    fix: 'List them with `careStructures`.',
  },
  UNKNOWN_COMMUNE: {
    status: 400,
    rule: 'The code is that of a commune or municipal arrondissement of the COG that is loaded',
    fix: 'Find the code with `searchTerritories`.',
  },
  UNKNOWN_CONTRACT: {
    status: 400,
    rule: 'A contract is asked for by its stable name',
    fix: 'List them with `allCpts { nodes { contracts { id } } }`.',
  },
  UNKNOWN_CPTS: {
    status: 400,
    rule: 'A CPTS is asked for by its stable name',
    fix: 'List them with `allCpts`.',
  },
  UNKNOWN_DEPARTMENT: {
    status: 400,
    rule: 'The code is that of a department or overseas collectivity of the COG that is loaded',
    fix: 'Find the code with `searchTerritories`.',
  },
  UNKNOWN_EPCI: {
    status: 400,
    rule: 'No EPCI with its own taxation has this SIREN',
    fix: 'Look it up with `searchTerritories`.',
  },
  UNKNOWN_FUNDING_GRID: {
    status: 400,
    rule: 'A funding grid is asked for by its stable name',
    fix: 'List them with `fundingGrids`, and those observed with `fundingGrids(basis: OBSERVED_CONTRACTS)`.',
  },
  UNKNOWN_ORGANIZATION: {
    status: 400,
    rule: 'A body is asked for by its stable name',
    fix: 'List them with `organizations`.',
  },
  UNKNOWN_PROFESSION: {
    status: 400,
    rule: 'Professions have the codes of the nomenclature TRE_G15',
    fix: 'List them with `professions`.',
  },
  UNKNOWN_PROFESSIONAL: {
    status: 400,
    rule: 'A professional is one of the loaded file',
    fix: 'List them with `professionals`.',
  },
  UNKNOWN_REGION: {
    status: 400,
    rule: 'The code is that of a region of the COG that is loaded',
    fix: 'Find the code with `searchTerritories`.',
  },
  UNKNOWN_SOURCE: {
    status: 400,
    rule: 'A document is asked for by the id of its source',
    fix: 'List them with `documents`.',
  },
  UNKNOWN_VERSION: {
    status: 400,
    rule: 'Changes are told since a version that this part of the graph has had',
    fix: 'Take `version` from the answer read last; left out, it gives the one to start from.',
  },
  VERSION_FORGOTTEN: {
    status: 400,
    rule: 'Changes are remembered for the last 100 loads',
    fix: 'Take a whole copy again, and its version with it.',
  },
} as const satisfies Record<string, ErrorDefinition>;
