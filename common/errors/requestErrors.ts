import type { ErrorDefinition } from './ErrorDefinition';

/** Errors of a request as a whole: how it is sent, what it asks for, and what fails on our side. */
export const requestErrors = {
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
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    rule: 'This gateway answers the documents of its list alone',
    fix: 'Name a document by its id, or have yours added to the list.',
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
  INVALID_KEY: {
    status: 401,
    rule: 'A key is sent in the header "authorization: Bearer KEY" and must be known',
    fix: 'Check the key, or leave the header out to ask as anybody.',
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
  OPERATION_PLAN_TIMEOUT: {
    status: 503,
    rule: 'A plan of which subgraph answers which part of an operation is made in bounded time',
    fix: 'Split it into several operations, or try again in a moment.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    rule: 'A document with several operations is sent with the operationName of one of them',
    fix: 'Send the name of an operation in the document.',
  },
  OPERATION_TOO_COSTLY: {
    status: 400,
    rule: 'An operation asks for at most 50 000 rows, lists within lists multiplied; a history counts 120',
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
  PERSISTED_QUERY_INVALID: {
    status: 400,
    rule: 'A document is named by the text documentId, or by the extension persistedQuery, written {"version": 1, "sha256Hash": "HASH"}',
    fix: 'Name it so, or send its text alone.',
  },
  PERSISTED_QUERY_MISMATCH: {
    status: 400,
    rule: 'A text that is sent with its hash has that SHA-256, in UTF-8, written as 64 hexadecimal digits in lower case',
    fix: 'Hash the very text that is sent, or send the text alone.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 400,
    rule: 'A document that is named by its hash was sent with it before, and is kept for as long as there is room (the status is 200 unless the client accepts application/graphql-response+json)',
    fix: 'Send the text with its hash once; clients with automatic persisted queries do so by themselves.',
  },
  RESERVED_ALIAS: {
    status: 400,
    rule: 'No other field may be asked for under the name __typename',
    fix: 'Give the field another alias.',
  },
  SUBGRAPH_INVALID_DATA: {
    status: 502,
    rule: 'The data of every subgraph must fit the schema',
    fix: 'Report it; the rest of the answer stands.',
  },
  SUBGRAPH_INVALID_RESPONSE: {
    status: 502,
    rule: 'Every subgraph must answer with a GraphQL result in JSON, of at most 8 MB',
    fix: 'Ask for smaller pages; if it lasts, report it. The rest of the answer stands.',
  },
  SUBGRAPH_TIMEOUT: {
    status: 504,
    rule: 'Every subgraph must answer before the time of the request is up, and within 30 seconds',
    fix: 'Try again in a moment, or ask for less at once; the rest of the answer stands.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    rule: 'Every subgraph must be reached, and let its answer come whole',
    fix: 'Try again in a moment; the rest of the answer stands.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    rule: 'A request body is JSON, sent as content-type application/json',
    fix: 'Set the header content-type: application/json.',
  },
} as const satisfies Record<string, ErrorDefinition>;
