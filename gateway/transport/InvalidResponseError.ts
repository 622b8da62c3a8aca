/** A subgraph has answered with something else than a GraphQL result. */
export class InvalidResponseError extends Error {}
