import { acceptsByName } from '../../../gateway/errors/acceptsByName';
import { statusFor } from '../../../gateway/errors/statusFor';

const JSON_BY_NAME = 'application/json';
const RESPONSE_BY_NAME = 'application/graphql-response+json, application/json;q=0.9';

describe('the status of an answer that is nothing but an error', () => {
  it.each([
    // code, no header, any type, application/json, application/graphql-response+json
    ['GRAPHQL_PARSE_FAILED', 400, 400, 200, 400],
    ['GRAPHQL_VALIDATION_FAILED', 400, 400, 200, 400],
    ['OPERATION_RESOLUTION_FAILURE', 400, 400, 200, 400],
    ['OPERATION_TOO_DEEP', 400, 400, 200, 400],
    ['BAD_USER_INPUT', 400, 400, 200, 400],
    ['INVALID_DATE', 400, 400, 200, 400],
    ['PERSISTED_QUERY_NOT_FOUND', 200, 200, 200, 400],
    ['PERSISTED_QUERY_MISMATCH', 400, 400, 400, 400],
    ['BAD_REQUEST', 400, 400, 400, 400],
    ['INVALID_KEY', 401, 401, 401, 401],
    ['DOCUMENT_NOT_TRUSTED', 403, 403, 403, 403],
    ['BODY_TOO_LARGE', 413, 413, 413, 413],
    ['OPERATION_PLAN_TIMEOUT', 503, 503, 503, 503],
  ] as const)('for %s', (code, ...statuses) => {
    const accepts = [undefined, '*/*', JSON_BY_NAME, RESPONSE_BY_NAME];
    expect(accepts.map((accept) => statusFor(code, accept))).toEqual(statuses);
  });
});

describe('a header Accept', () => {
  it.each([
    ['application/json', true],
    ['text/html, application/json;q=0.5', true],
    ['Application/JSON ; charset=utf-8', true],
    ['application/json;q=0', false],
    ['application/json; q = 0.000', false],
    ['application/json;q=0.001', true],
    ['application/*', false],
    ['*/*', false],
    ['application/json+x', false],
    ['', false],
    [undefined, false],
  ])('%j names JSON: %s', (accept, named) => {
    expect(acceptsByName(accept, 'application/json')).toBe(named);
  });
});
