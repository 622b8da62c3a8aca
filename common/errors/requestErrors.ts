import type { ErrorDefinition } from './ErrorDefinition';

/** Errors of a request as a whole: how it is sent, what it asks for, and what fails on our side. */
export const requestErrors = {
  ANSWER_TOO_LARGE: {
    status: 400,
    rule: 'An answer has at most 2 million characters, and what a subgraph makes for it 2.5 million, or 100 000 where graphql-js makes it',
    beforeValue: 'and this one was stopped at',
    fix: 'Ask for smaller pages with `first`, and page on with `after`; for fewer fields, or under shorter names.',
  },
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
  CALL_NOT_SIGNED: {
    status: 401,
    rule: 'A subgraph answers calls that its gateway has signed, each once and within a minute, and nothing else',
    fix: 'Ask the gateway. Whoever runs it gives it and its subgraphs the same MAILLAGE_SUBGRAPH_SECRET, and clocks that agree.',
  },
  DATABASE_TIMEOUT: {
    status: 504,
    rule: 'The database of a subgraph must answer before its time is up',
    fix: 'Try again in a moment, or ask for less at once; the rest of the answer stands. If it lasts, report the error id.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    rule: 'The database of a subgraph must be reached',
    fix: 'Try again in a moment; the rest of the answer stands. If it lasts, report the error id.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    rule: 'This gateway answers the documents of its list alone',
    fix: 'Name a document by its id, or have yours added to the list.',
  },
  FORBIDDEN: {
    status: 403,
    rule: 'This field needs a scope that the request does not have',
    beforeValue: 'missing',
    fix: 'Send a key that has the scope in the header "authorization: Bearer KEY".',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    rule: 'An operation follows the grammar of GraphQL',
    fix: 'Mend the operation at the place that the message names.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    rule: 'A document is valid for the schema (GraphQL specification, section 5)',
    fix: 'Correct the document at the places that `locations` names.',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    rule: 'The address and the headers of a request have at most 16 kB together',
    fix: 'Send the operation by POST, and fewer headers.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    rule: 'Something failed on our side',
    fix: 'Try again; if it lasts, report the error id.',
  },
  INVALID_HOST: {
    status: 400,
    rule: 'A request has one header Host: a name of at most 255 characters, or an IP address, with a port or without one (RFC 9112, section 3.2)',
    fix: 'Send the host of the address that is asked, once; an international name as "xn--".',
  },
  INVALID_KEY: {
    status: 401,
    rule: 'A key or token is sent in the header "authorization: Bearer KEY" and must be known and in force',
    fix: 'Check the key, or leave the header out to ask as anybody.',
  },
  KEYS_UNAVAILABLE: {
    status: 503,
    rule: 'The keys of whoever issues tokens must be reached to check a token',
    fix: 'Try again in a moment, or use a key of this gateway.',
  },
  KEY_IN_URL: {
    status: 400,
    rule: 'A key or token is sent in the header "authorization: Bearer KEY" alone, since addresses are kept in logs',
    fix: 'Move it to the header, and have the key changed: whoever reads a log on the way may have it.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    rule: 'Each address has its methods: /graphql is asked by POST, at the gateway by GET too, and all others by GET',
    fix: 'Ask by a method that the header Allow names.',
  },
  MORE_ERRORS: {
    status: 400,
    rule: 'An answer tells the first of many errors, 40 kB of them at most',
    fix: 'Mend those that are told, then ask again.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    rule: 'Answers are JSON, of the media type application/json or application/graphql-response+json',
    fix: 'Name one of them in the header accept, or leave it out.',
  },
  NOT_FOUND: {
    status: 404,
    rule: 'Only /graphql, /health and /ready are served, and /playground by the gateway',
    fix: 'Check the address: the graph is asked at /graphql.',
  },
  OPERATION_NOT_PLANNED: {
    status: 500,
    rule: 'Every valid operation has a plan of which subgraph answers which part of it',
    fix: 'Split it into several operations, and report it with its text.',
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
    rule: 'An operation costs at most 100 000: one for each object that its lists may hold, lists within lists multiplied (docs/limits.md)',
    fix: 'Ask for smaller pages with `first`, and page on with `after`.',
  },
  OPERATION_TOO_DEEP: {
    status: 400,
    rule: 'An operation is at most 20 fields deep, its brackets at most 50',
    fix: 'Ask for the inner part in an operation of its own.',
  },
  OPERATION_TOO_LARGE: {
    status: 400,
    rule: 'An operation has at most 5 000 tokens, 5 000 fields once its fragments are spread, and what docs/limits.md lists',
    fix: 'Split it into several operations.',
  },
  OVERLOADED: {
    status: 503,
    rule: 'As many operations are answered at a time as can be in good time',
    fix: 'Try again after the seconds that the header Retry-After names.',
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
  PREFLIGHT_REQUIRED: {
    status: 400,
    rule: 'A request that browsers send to other origins without asking carries the header apollo-require-preflight',
    fix: 'Send it with any value, or content-type: application/json.',
  },
  RATE_LIMITED: {
    status: 429,
    rule: 'A caller asks for no more points of cost in a time than its tier may (docs/limits.md)',
    fix: 'Ask again after the seconds that the header Retry-After names, for less at once, or with a key.',
  },
  REQUEST_TIMEOUT: {
    status: 408,
    rule: 'A request comes whole within 8 seconds, its headers within 4',
    fix: 'Send it again over a better line.',
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
    rule: 'Every subgraph must answer before the time of the request is up, and within 15 seconds unless its operator allows more',
    fix: 'Try again in a moment, or ask for less at once; the rest of the answer stands.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    rule: 'Every subgraph must be reached, and let its answer come whole',
    fix: 'Try again in a moment; the rest of the answer stands.',
  },
  TOO_MANY_WRONG_KEYS: {
    status: 429,
    rule: 'Of the keys and tokens from one address, 60 in 60 seconds may be wrong, or as many as MAILLAGE_RATE_LIMITS says (docs/limits.md)',
    fix: 'Ask again after the seconds that the header Retry-After names, with a key that is right: until then none from this address is looked at. Requests without one go on.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    rule: 'A request body is JSON in UTF-8, sent as content-type application/json and not compressed',
    fix: 'Set the header content-type: application/json, and no content-encoding.',
  },
  UNSUPPORTED_TRANSFER_CODING: {
    status: 501,
    rule: 'A request body is sent with its length, or in the transfer coding "chunked" and no other (RFC 9112, section 6.1)',
    fix: 'Send the header content-length, or transfer-encoding: chunked.',
  },
} as const satisfies Record<string, ErrorDefinition>;
