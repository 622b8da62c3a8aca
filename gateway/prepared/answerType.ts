import { GRAPHQL_RESPONSE, JSON_TYPE } from '../errors/acceptsByName';

const AS_JSON = `${JSON_TYPE}; charset=utf-8`;
const AS_GRAPHQL = `${GRAPHQL_RESPONSE}; charset=utf-8`;

/** What clients commonly send as Accept, and the media type that Apollo Server chooses for it; a test compares the two. */
const COMMON: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, AS_JSON],
  ['*/*', AS_JSON],
  [JSON_TYPE, AS_JSON],
  ['application/json, text/plain, */*', AS_JSON],
  ['application/json, multipart/mixed', AS_JSON],
  ['application/json, */*', AS_JSON],
  ['application/json,*/*', AS_JSON],
  [`${JSON_TYPE}, ${GRAPHQL_RESPONSE}`, AS_JSON],
  [GRAPHQL_RESPONSE, AS_GRAPHQL],
  [`${GRAPHQL_RESPONSE}, ${JSON_TYPE}`, AS_GRAPHQL],
  [`${GRAPHQL_RESPONSE},${JSON_TYPE};q=0.9`, AS_GRAPHQL],
  [`${GRAPHQL_RESPONSE}; charset=utf-8, ${JSON_TYPE}; charset=utf-8`, AS_GRAPHQL],
]);

/** The headers Accept that `answerType` knows. */
export const commonAccepts: readonly (string | undefined)[] = [...COMMON.keys()];

/** The content type of an answer, for a header Accept that is common; null for all others, which take a negotiation. */
export function answerType(accept: string | undefined): string | null {
  return COMMON.get(accept) ?? null;
}
