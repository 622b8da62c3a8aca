/** What a field asks of a request before it answers: any one of the sets of scopes, whole. */
export interface Requirement {
  readonly authenticated: boolean;
  /** Alternatives; each is a set of scopes that must all be there. Empty: no scope is needed. */
  readonly scopes: readonly (readonly string[])[];
}

/** A supergraph as the gateway uses it. */
export interface Supergraph {
  /** The SDL without the security features, which this gateway enforces itself before a plan is made. */
  readonly executableSdl: string;
  /** Requirements by "Type.field", and by "Type" for a type as a whole. */
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** Address by subgraph name, as the supergraph gives it. */
  readonly subgraphs: ReadonlyMap<string, string>;
}
