/** The media type of a GraphQL response whose status says what became of the request (GraphQL over HTTP, "Media Types"). */
export const GRAPHQL_RESPONSE = 'application/graphql-response+json';

export const JSON_TYPE = 'application/json';

/** Whether a header Accept (RFC 9110, 12.5.1) names the media type itself, and not only a range of types, without q=0. */
export function acceptsByName(accept: string | undefined, mediaType: string): boolean {
  return (accept ?? '').split(',').some((range) => {
    const [type, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return type === mediaType && !parameters.some((parameter) => /^q\s*=\s*0(\.0*)?$/.test(parameter));
  });
}
