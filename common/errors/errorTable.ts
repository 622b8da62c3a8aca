/** What one error code says: the rule, what to do, and the HTTP status where it ends the whole request. */
export interface ErrorDefinition {
  readonly status: number;
  readonly rule: string;
  readonly fix: string;
}

/**
 * Every error code of the product, in one place; docs/errors.md lists the same codes and a test holds the two together.
 * A message is made of the rule, the value that came, and the fix.
 */
export const errorTable = {
  BAD_REQUEST: {
    status: 400,
    rule: 'A request is one GraphQL operation, sent as JSON by POST, or in the query string by GET with the header apollo-require-preflight',
    fix: 'See docs/request.md.',
  },
  BAD_USER_INPUT: {
    status: 400,
    rule: 'Variables must fit the types that the operation declares',
    fix: 'Compare the variables with the schema.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    rule: 'A request body has at most 256 kB',
    fix: 'Send fewer names or shorter variables at a time.',
  },
  DATE_BEFORE_RECORDS: {
    status: 400,
    rule: 'The records of communes begin on 1943-01-01',
    fix: 'Ask for that day or a later one.',
  },
  FORBIDDEN: {
    status: 403,
    rule: 'This field needs a scope that the request does not have',
    fix: 'Send a key that has the scope in the header "authorization: Bearer KEY".',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    rule: 'An operation follows the grammar of GraphQL',
    fix: 'Mend the operation at the place that the message names.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    rule: 'An operation asks for fields and arguments that the schema has',
    fix: 'Look the field up in the playground.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    rule: 'Something failed on our side',
    fix: 'Try again; if it lasts, report the error id.',
  },
  INVALID_COMMUNE_CODE: {
    status: 400,
    rule: 'INSEE commune codes have five characters: two digits, 2A or 2B, then three digits',
    fix: 'Write it as in "83050" or "2A004".',
  },
  INVALID_COVERAGE_STAGE: {
    status: 400,
    rule: 'Coverage counts CPTS at a stage of the road, and those that have ended cover nobody',
    fix: 'Ask for a stage before ENDED.',
  },
  INVALID_CPTS_ID: {
    status: 400,
    rule: 'The id of a CPTS is "cpts-" and then small letters, digits and hyphens',
    fix: 'Write it as in "cpts-grand-saumurois"; `allCpts` lists them.',
  },
  INVALID_CURSOR: {
    status: 400,
    rule: 'A cursor is the `endCursor` or edge `cursor` of the same list',
    fix: 'Take it from the page before, or leave `after` out to start at the first page.',
  },
  INVALID_DATE: {
    status: 400,
    rule: 'Days are written YYYY-MM-DD and exist in the calendar',
    fix: 'Write it as in "2021-03-12".',
  },
  INVALID_DAY_RANGE: {
    status: 400,
    rule: 'The first day of a span is not after its last',
    fix: 'Exchange the two days.',
  },
  INVALID_DEPARTMENT_CODE: {
    status: 400,
    rule: 'Department codes have two or three characters: two digits, 2A, 2B, or 97 or 98 and a digit',
    fix: 'Write it as in "07", "2A" or "974".',
  },
  INVALID_FINESS: {
    status: 400,
    rule: 'FINESS numbers have nine characters: two digits, 2A or 2B, then seven digits',
    fix: 'Write it without blanks, as in "490012345".',
  },
  INVALID_KEY: {
    status: 401,
    rule: 'A key is sent in the header "authorization: Bearer KEY" and must be known',
    fix: 'Check the key, or leave the header out to ask as anybody.',
  },
  INVALID_PAGE_SIZE: {
    status: 400,
    rule: '`first` is a whole number from 1 to the maximum of the list',
    fix: 'Leave `first` out for a page of the usual size.',
  },
  INVALID_POSTAL_CODE: {
    status: 400,
    rule: 'Postal codes have five digits',
    fix: 'Write it as in "83400".',
  },
  INVALID_REGION_CODE: {
    status: 400,
    rule: 'Region codes have two digits',
    fix: 'Write it as in "93" or "02".',
  },
  INVALID_RPPS: {
    status: 400,
    rule: 'RPPS numbers have eleven digits',
    fix: 'Write it without blanks, as in "10001234567".',
  },
  INVALID_SIREN: {
    status: 400,
    rule: 'A SIREN has nine digits, the last of which is a check digit',
    fix: 'Write it as in "200071876".',
  },
  INVALID_SIZE_CATEGORY: {
    status: 400,
    rule: 'Sizes of CPTS are 1 to 4',
    fix: 'Write a number from 1 to 4.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    rule: 'GraphQL is asked by POST or GET',
    fix: 'Send a POST request.',
  },
  NOT_FOUND: {
    status: 404,
    rule: 'Only /graphql, /playground, /health and /ready are served',
    fix: 'Check the address.',
  },
  OPERATION_NOT_SUPPORTED: {
    status: 400,
    rule: 'The graph is read only: it answers queries',
    fix: 'Send a query.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    rule: 'A document with several operations is sent with the operationName of one of them',
    fix: 'Send the name of an operation in the document.',
  },
  OPERATION_TOO_COSTLY: {
    status: 400,
    rule: 'An operation asks for at most 50 000 rows, pages within pages multiplied',
    fix: 'Ask for smaller pages with `first`, and page on with `after`.',
  },
  OPERATION_TOO_DEEP: {
    status: 400,
    rule: 'An operation is at most 20 fields deep',
    fix: 'Ask for the inner part in an operation of its own.',
  },
  OPERATION_TOO_LARGE: {
    status: 400,
    rule: 'An operation has at most 5 000 tokens, and 5 000 fields once its fragments are spread',
    fix: 'Split it into several operations.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    rule: 'A query is sent with its text; queries known by their hash are not kept',
    fix: 'Send the text of the query.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    rule: 'Every subgraph must be reached, and answer within 30 seconds',
    fix: 'Try again in a moment; the rest of the answer stands.',
  },
  TEXT_TOO_LONG: {
    status: 400,
    rule: 'A text to search for has at most 200 characters',
    fix: 'Search for fewer words.',
  },
  TOO_MANY_NAMES: {
    status: 400,
    rule: 'One call resolves 1 000 names at most',
    fix: 'Split the list, and ask in several calls.',
  },
  UNKNOWN_CARE_STRUCTURE: {
    status: 400,
    rule: 'A care structure is an MSP or a health centre of the loaded file',
    fix: 'List them with `careStructures`.',
  },
  UNKNOWN_COMMUNE: {
    status: 400,
    rule: 'The code is that of a commune or municipal arrondissement of COG 2026',
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
    rule: 'The code is that of a department or overseas collectivity of COG 2026',
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
    fix: 'List them with `fundingGrids`.',
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
    rule: 'The code is that of a region of COG 2026',
    fix: 'Find the code with `searchTerritories`.',
  },
  UNKNOWN_SOURCE: {
    status: 400,
    rule: 'A document is asked for by the id of its source',
    fix: 'List them with `documents`.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    rule: 'A request body is JSON, sent as content-type application/json',
    fix: 'Set the header content-type: application/json.',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** A code of the error table. */
export type ErrorCode = keyof typeof errorTable;
