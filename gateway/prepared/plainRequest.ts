import { isObject, type Parameters } from '../limits/requestParameters';

/** A request that asks for one operation by its text, in the types that the specification wants. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Parameters;
}

/**
 * What the body of a POST asks for (GraphQL over HTTP, "Request Parameters"); null where anything in it has another type, so that
 * Apollo Server says what is wrong. It takes no notice of other members, nor of what extensions hold.
 */
export function plainRequest(body: unknown): PlainRequest | null {
  if (!isObject(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || !isObjectOrNothing(extensions)) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (!isObjectOrNothing(variables)) return null;
  return { query, operationName: operationName ?? null, variables: variables ?? {} };
}

function isObjectOrNothing(value: unknown): value is Parameters | null | undefined {
  return value == null || isObject(value);
}
